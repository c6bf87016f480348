import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** An SMS gate on this machine that takes everything, slowly enough to be interrupted. */
export type Gate = {
  url: string;
  key: string;
  /** How often it heard of each notice. */
  heard: ReadonlyMap<string, number>;
  close(): void;
};

export async function aGate(afterMs = 60): Promise<Gate> {
  const heard = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const noticeId = String(request.headers['idempotency-key']);
    heard.set(noticeId, (heard.get(noticeId) ?? 0) + 1);
    request.resume();
    await sleep(afterMs);
    response.writeHead(202).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gate has no port');
  return {
    url: `http://127.0.0.1:${address.port}/sms`,
    key: '0123456789abcdef',
    heard,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
