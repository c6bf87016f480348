import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { aLetter } from '../../testing/a-letter.ts';
import { smtpChannel } from './smtp-channel.ts';

const from = 'Một Cửa <khong.tra.loi@motcua.example.vn>';
type Mail = { to: string[]; bytes: string };

let closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers) await close();
  closers = [];
});

/** A mail server on this machine; what it accepted lies in `mails`. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ url: string; mails: Mail[] }> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          bytes: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${portOf(listening)}`, mails };
}
const portOf = (server: Pick<Server, 'address'>) => (server.address() as AddressInfo).port;

/** A server that speaks line by line, and breaks off where it has nothing to say. */
async function brokenServer(answers: Record<string, string>): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const answer = answers[line.slice(0, 4).toUpperCase()];
        if (answer === undefined) return socket.destroy();
        socket.write(`${answer}\r\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `smtp://127.0.0.1:${portOf(server)}`;
}
const welcome = { EHLO: '250 glad', MAIL: '250 ok', RCPT: '250 ok', DATA: '354 go on' };

test('a letter is handed to the mail server whole, with diacritics, and by the id of its notice', async () => {
  const { url, mails } = await mailServer();

  expect(await smtpChannel({ url, from }).send(aLetter())).toEqual({ outcome: 'sent' });

  const [mail] = mails;
  expect(mails).toHaveLength(1);
  expect(mail?.to).toEqual(['nguoi.nop@example.vn']);
  expect(mail?.bytes).toContain('Message-ID: <4f6f4f0e-6a55-4f0b-9a3a-0c1f5a3f9c11@motcua.example.vn>');
  expect(mail?.bytes).toContain('Auto-Submitted: auto-generated');
  expect(mail?.bytes).toContain('Date: Thu, 26 Nov 2026 01:30:00 +0000');
  const [head = '', body = ''] = (mail?.bytes ?? '').split('\r\n\r\n');
  const text = /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : unquoted(body);
  expect(text.replaceAll('\r\n', '\n')).toContain('Kính gửi Ông/Bà N*** V** A*,\nHồ sơ đã có kết quả.');
});

test('who left only a telephone gets no e-mail', async () => {
  const { url, mails } = await mailServer();
  expect(await smtpChannel({ url, from }).send(aLetter({ email: null }))).toEqual({ outcome: 'no-contact' });
  expect(mails).toEqual([]);
});

test.each([
  [550, 'failed'],
  [450, 'again'],
])('a server that answers %i: %s, and the reason names nobody', async (code, outcome) => {
  const { url } = await mailServer({
    onRcptTo: (address, _session, done) =>
      done(Object.assign(new Error(`no ${address.address}`), { responseCode: code })),
  });

  expect(await smtpChannel({ url, from }).send(aLetter())).toEqual({ outcome, reason: `smtp-${code}` });
});

test('a server that is not there is asked again', async () => {
  const { url } = await mailServer();
  await closers.pop()?.();
  expect(await smtpChannel({ url, from }).send(aLetter())).toMatchObject({ outcome: 'again' });
});

test('a server that never greets is asked again', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => void server.close());
  const url = `smtp://127.0.0.1:${portOf(server)}`;

  expect(await smtpChannel({ url, from, withinMs: 150 }).send(aLetter())).toMatchObject({ outcome: 'again' });
});

test('a server that breaks off before the letter is asked again', async () => {
  const url = await brokenServer({});
  expect(await smtpChannel({ url, from }).send(aLetter())).toMatchObject({ outcome: 'again' });
});

test('a server that breaks off over the letter may have it: it is not sent twice', async () => {
  const url = await brokenServer(welcome);
  expect(await smtpChannel({ url, from }).send(aLetter())).toMatchObject({ outcome: 'unknown' });
});

test('a server that falls silent over the letter may have it too', async () => {
  const { url } = await mailServer({ onData: () => undefined });
  const sent = await smtpChannel({ url, from, withinMs: 300 }).send(aLetter());
  expect(sent).toMatchObject({ outcome: 'unknown' });
});

const unquoted = (body: string) =>
  Buffer.from(
    body
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
