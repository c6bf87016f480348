import { once } from 'node:events';
import { connect } from 'node:net';

export type Answer = { status: number; body: string };
export type KeepAlive = {
  post(path: string, headers: Record<string, string>, body: string): Promise<Answer>;
  close(): void;
};

/**
 * One keep-alive connection that says no more HTTP than it must. A whole HTTP client beside the house would take a tenth
 * of the machine away from what is measured.
 */
export async function keepAlive(url: string): Promise<KeepAlive> {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null;
  let heard = '';

  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = null;
  };
  socket.setEncoding('latin1');
  socket.on('data', (words: string) => {
    heard += words;
    const answer = wholeAnswer(heard);
    if (!answer) return;
    heard = '';
    waiting?.resolve(answer);
    waiting = null;
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the connection was closed')));

  return {
    post(path, headers, body) {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      waiting = { resolve, reject };
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${lines.join('')}\r\n${body}`,
      );
      return promise;
    },
    close: () => void socket.destroy(),
  };
}

/** The answer once it is there to its last byte; the house always says how long it is. */
function wholeAnswer(heard: string): Answer | null {
  const headEnds = heard.indexOf('\r\n\r\n');
  if (headEnds < 0) return null;
  const length = /\r\ncontent-length: (\d+)/i.exec(heard.slice(0, headEnds + 2))?.[1];
  if (length === undefined) throw new Error(`an answer without its length: ${heard.slice(0, headEnds)}`);
  const body = heard.slice(headEnds + 4);
  if (body.length < Number(length)) return null;
  return { status: Number(heard.slice(9, 12)), body: Buffer.from(body, 'latin1').toString() };
}
