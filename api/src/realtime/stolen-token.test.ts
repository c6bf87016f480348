import { Agent } from 'node:http';
import { DeviceId } from '@motcua/contracts/ids';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deviceAt } from '../../testing/device-at.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { signedInAt } from '../../testing/signed-in-at.ts';
import { until } from '../../testing/until.ts';

let desk: OpenDesk;
const open: Socket[] = [];
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  for (const socket of open) socket.disconnect();
  await desk.close();
});

/** A screen on another machine: its packets come from another address of the loopback. */
async function sitFrom(localAddress: string, deviceToken: string): Promise<Socket> {
  const options = {
    path: '/live',
    transports: ['websocket'],
    auth: { deviceToken },
    forceNew: true,
    reconnection: false,
  };
  // The client's types know only a browser's word for it; in Node it is an agent of its own.
  Reflect.set(options, 'agent', new Agent({ localAddress }));
  const socket = io(desk.url, options);
  open.push(socket);
  await new Promise<void>((letIn, refuse) => {
    socket.once('connect', letIn);
    socket.once('connect_error', refuse);
  });
  return socket;
}

test('a token that is used from two machines at once stands in the diary, and is dead on both once it is taken back', async () => {
  const kiosk = await deviceAt(desk.url, 'kiosk');
  const administrator = await signedInAt(desk.url, 'quantri');
  const params = { shopId: desk.shopId };
  const diary = async () => {
    const { lines } = await administrator.get('GET /shops/:shopId/journal', { params });
    return lines.filter(({ name }) => name === 'device.seen-elsewhere');
  };
  const own = await sitFrom('127.0.0.1', kiosk.token);
  await sitFrom('127.0.0.1', kiosk.token);
  expect(await diary()).toEqual([]);

  const stolen = await sitFrom('127.0.0.2', kiosk.token);

  let lines = await diary();
  for (let looked = 0; lines.length === 0 && looked < 50; looked += 1) {
    await new Promise((look) => setTimeout(look, 100));
    lines = await diary();
  }
  expect(lines).toHaveLength(1);
  expect(lines[0]?.actorKind).toBe('device');
  expect(JSON.stringify(lines)).not.toContain('127.0.0.2');

  const deviceId = DeviceId.parse(lines[0]?.payload.deviceId);
  await administrator.get('DELETE /devices/:deviceId', { params: { deviceId } });
  await until('both are put out', () => !own.connected && !stolen.connected, 5_000);
  await expect(sitFrom('127.0.0.2', kiosk.token)).rejects.toThrow('not-allowed');
});
