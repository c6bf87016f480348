import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { deviceAt } from '../testing/device-at.ts';
import { openDesk } from '../testing/open-desk.ts';
import { screenAt } from '../testing/screen-at.ts';

/** Somebody who says this and then never another word. */
async function fallsSilent(url: string, words: string[]): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(words.join('\r\n'));
  return socket;
}

test('neither a screen that was cut off nor a request that never ends keeps the desk from closing', async () => {
  const desk = await openDesk();
  const board = await screenAt(desk.url, { deviceToken: (await deviceAt(desk.url, 'board')).token });
  const screen = await fallsSilent(desk.url, [
    'GET /live/?EIO=4&transport=websocket HTTP/1.1',
    'Host: 127.0.0.1',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '',
    '',
  ]);
  await once(screen, 'data');
  screen.pause();
  const request = await fallsSilent(desk.url, [
    'POST /api/v1/session HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    'Content-Length: 1000',
    '',
    '{',
  ]);
  const began = performance.now();

  await desk.close();

  expect(performance.now() - began).toBeLessThan(15_000);
  expect(board.heard.draining).toHaveLength(1);
  expect(board.isOpen()).toBe(false);
  screen.destroy();
  request.destroy();
});
