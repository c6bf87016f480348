import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { aLetter } from '../../testing/a-letter.ts';
import { httpChannel } from './http-channel.ts';

type Heard = { headers: IncomingMessage['headers']; body: string };
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A gate that answers with a status, or never where it is null. */
async function gate(status: number | null, location?: string): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    if (status !== null) response.writeHead(status, location ? { location } : {}).end('thanks');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/sms`, heard };
}
const key = 'a key that both know';

test('a letter comes signed, and by the id of its notice', async () => {
  const { url, heard } = await gate(202);

  expect(await httpChannel({ url, key }).send(aLetter())).toEqual({ outcome: 'sent' });

  const [letter] = heard;
  expect(JSON.parse(letter?.body ?? '')).toEqual({
    noticeId: aLetter().noticeId,
    language: 'vi',
    email: 'nguoi.nop@example.vn',
    phone: '0912345678',
    subject: aLetter().subject,
    text: aLetter().text,
  });
  expect(letter?.headers['idempotency-key']).toBe(aLetter().noticeId);
  const seconds = Date.parse(aLetter().at) / 1_000;
  const right = createHmac('sha256', key).update(`${seconds}.${letter?.body}`).digest('hex');
  expect(letter?.headers['x-motcua-signature']).toBe(`t=${seconds},v1=${right}`);
});

test.each([
  [200, { outcome: 'sent' }],
  [400, { outcome: 'failed', reason: 'http-400' }],
  [404, { outcome: 'failed', reason: 'http-404' }],
  [429, { outcome: 'failed', reason: 'http-429' }],
  [500, { outcome: 'again', reason: 'http-500' }],
  [503, { outcome: 'again', reason: 'http-503' }],
])('a gate that answers %i: %j', async (status, delivery) => {
  const { url } = await gate(status);
  expect(await httpChannel({ url, key }).send(aLetter())).toEqual(delivery);
});

test('an answer that points elsewhere is not followed: an address goes to the gate and nowhere else', async () => {
  const { url, heard } = await gate(307, '/elsewhere');
  expect(await httpChannel({ url, key }).send(aLetter())).toEqual({ outcome: 'failed', reason: 'http-307' });
  expect(heard).toHaveLength(1);
});

test('a gate that does not answer is asked again', async () => {
  const { url } = await gate(null);
  expect(await httpChannel({ url, key, withinMs: 100 }).send(aLetter())).toEqual({
    outcome: 'again',
    reason: 'http-timeout',
  });
});

test('a gate that is not there is asked again, and the reason says no address', async () => {
  const { url } = await gate(200);
  server?.close();
  expect(await httpChannel({ url, key }).send(aLetter())).toEqual({
    outcome: 'again',
    reason: 'http-unreachable',
  });
});

test('who left nothing is told nothing', async () => {
  const { url, heard } = await gate(200);
  expect(await httpChannel({ url, key }).send(aLetter({ email: null, phone: null }))).toEqual({
    outcome: 'no-contact',
  });
  expect(heard).toEqual([]);
});
