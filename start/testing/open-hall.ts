import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { HallSnapshot } from '@motcua/contracts/hall';
import { TakenVisit } from '@motcua/contracts/queue';
import { z } from 'zod';

/** The hall of a running house, as a kiosk and a person at the door use it. */
export type Hall = {
  url: string;
  /** Takes a number for the first sector that gives any; tries again until the house answers or the time is up. */
  takeNumber(withinMs?: number): Promise<string>;
  signIn(username: string, password: string): Promise<Response>;
  /** Asks for the token of a demonstration device. */
  demoDevice(kind: 'kiosk' | 'board'): Promise<Response>;
  /** The token of a board of its own. */
  boardToken(): Promise<string>;
  /** A request whose body never arrives. */
  neverEndingRequest(): Promise<{ socket: Socket; close(): void }>;
};

/**
 * Enters the hall of the house at this address.
 * @param device whether to ask for the token of a demonstration kiosk
 */
export async function openHall(url: string, { device } = { device: true }): Promise<Hall> {
  const api = `${url}/api/v1`;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const demoDevice = (kind: 'kiosk' | 'board') => post('/demo/devices', { kind });
  const tokenOf = async (kind: 'kiosk' | 'board') =>
    z.object({ token: z.string() }).parse(await (await demoDevice(kind)).json()).token;
  const token = device ? await tokenOf('kiosk') : '';
  const asKiosk = { authorization: `Bearer ${token}` };

  async function takeNumber(withinMs = 0): Promise<string> {
    const key = { 'idempotency-key': randomUUID() };
    for (const until = Date.now() + withinMs; ; ) {
      try {
        const hall = HallSnapshot.parse(await (await fetch(`${api}/hall`, { headers: asKiosk })).json());
        const sector = hall.sectors.find((one) => one.counters.length > 0)?.sector;
        const answer = await post('/visits', { sectors: [sector] }, { ...asKiosk, ...key });
        return TakenVisit.parse(await answer.json()).label;
      } catch (error) {
        if (Date.now() > until) throw error;
        await pause(100);
      }
    }
  }

  return {
    url,
    takeNumber,
    demoDevice,
    boardToken: () => tokenOf('board'),
    signIn: (username, password) => post('/session', { username, password }),
    async neverEndingRequest() {
      const { hostname, port } = new URL(url);
      const socket = createConnection({ host: hostname, port: Number(port) });
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(
        `POST /api/v1/session HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
      );
      await pause(50);
      return { socket, close: () => socket.destroy() };
    },
  };
}
