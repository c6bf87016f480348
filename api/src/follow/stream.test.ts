import { FollowedVisit } from '@motcua/contracts/follow';
import { expect, test } from 'vitest';
import { buildHouse } from '../../testing/build-house.ts';
import { seatAt } from '../../testing/seat-at.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';
import { startApi } from '../server.ts';

test('an open phone hears at once where the ticket stands, and within seconds that it is called', async () => {
  const house = await buildHouse();
  const api = await startApi({ ...house.house.settings, port: 0 });
  try {
    const { followToken } = await take(await house.device('kiosk'), 'dat-dai');
    const land = await seatAt(house, 3);
    await told(land.open());
    const answer = await fetch(`${api.url}/api/v1/follow/stream`, {
      headers: { authorization: `Ticket ${followToken}` },
    });
    const states: string[] = [];
    const letters = new TextDecoder();
    let text = '';
    const listening = (async () => {
      for await (const piece of answer.body ?? []) {
        text += letters.decode(piece, { stream: true });
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts.filter((one) => one.startsWith('data: '))) {
          states.push(FollowedVisit.parse(JSON.parse(part.slice(6))).stops[0]?.state ?? '');
          if (states.at(-1) === 'called') return;
        }
      }
    })();
    await expect.poll(() => states).toEqual(['waiting']);

    await told(land.callNext());

    await listening;
    expect(states.at(-1)).toBe('called');
    const stranger = await fetch(`${api.url}/api/v1/follow/stream`);
    expect(stranger.status).toBe(401);
  } finally {
    await api.close();
    await house.close();
  }
});
