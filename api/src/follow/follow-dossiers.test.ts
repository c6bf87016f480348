import type { FollowedVisit } from '@motcua/contracts/follow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { stopOf } from '../../testing/stop-of.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let desk: DossierDesk;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich']);
  await desk.at('2026-11-25T09:00');
});
afterAll(() => house.close());

test('a ticket leads to what was received in its visit: codes and states, and nothing of a person', async () => {
  const kiosk = await house.device('kiosk');
  const mine = await take(kiosk, 'ho-tich');
  const other = await take(kiosk, 'ho-tich');
  const follow = (token: string) => told<FollowedVisit>(house.holder(token).ask('GET /follow'));
  expect((await follow(mine.followToken)).dossiers).toEqual([]);

  const first = await desk.receive('hotich', { stopId: stopOf(mine) });
  const second = await desk.receive('hotich', { stopId: stopOf(mine) });

  const seen = await follow(mine.followToken);
  expect(seen.dossiers).toEqual([
    { code: first.code, state: 'received' },
    { code: second.code, state: 'received' },
  ]);
  expect(JSON.stringify(seen)).not.toMatch(/Rương|094187|345/);
  expect((await follow(other.followToken)).dossiers).toEqual([]);
  const page = await house.app.inject({ method: 'GET', url: `/t/${mine.followToken}` });
  expect(page.body).toContain(`href="/h?lang=vi#${first.code}"`);
});
