import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { told } from '../../testing/told.ts';

// Received on Monday 17 August 2026 at 10:00 for three working days: due on Thursday the 20th at 10:00.

let house: TestHouse;
let desk: DossierDesk;
let dossierId: string;
beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan']);
});
beforeEach(async () => {
  await desk.at('2026-08-17T10:00');
  dossierId = (await desk.receive('hotich')).dossierId;
  await told(desk.act('hotich', dossierId, 'hand-over', { toAgencyId: desk.agency('phong-tu-phap') }));
});
afterAll(() => house.close());

const draftFor = async (who: string) => (await desk.read(who, dossierId)).apologyDraft;

test('two days before nothing is drafted', async () => {
  await desk.at('2026-08-18T16:00');
  expect(await draftFor('truongbophan')).toBeUndefined();
});

test('on the last day the head finds the draft with everything the house knows, and the clerk does not', async () => {
  await desk.at('2026-08-19T07:30');
  expect(await draftFor('hotich')).toBeUndefined();
  const draft = await draftFor('truongbophan');
  expect(draft).toMatchObject({
    lastDay: '2026-08-19',
    newDue: { local: '2026-08-22T10:00', at: '2026-08-22T03:00:00.000Z' },
  });
  expect(draft?.agencyNameVi).toMatch(/Tư pháp/);

  const paper = await desk.as('truongbophan').ask(`GET /dossiers/${dossierId}/papers/apology`);
  expect(paper.body).toContain('Dự thảo');
  expect(paper.body).toContain('10 giờ 00 phút, ngày 22 tháng 8 năm 2026');
});

test('one act signs it: the proposed date is the new promise, and no draft is left', async () => {
  await desk.at('2026-08-19T07:30');
  const draft = await draftFor('truongbophan');

  await told(
    desk.act('truongbophan', dossierId, 'apologise', {
      reason: 'Chờ xác minh',
      newDue: draft?.newDue?.local,
    }),
  );

  const dossier = await desk.read('truongbophan', dossierId);
  expect(dossier.dueAt).toBe('2026-08-22T03:00:00.000Z');
  expect(dossier.promised.map(({ cause }) => cause)).toEqual(['receipt', 'apology']);
  expect(dossier.apologyDraft).toBeUndefined();
  await desk.at('2026-08-21T08:00');
  expect(await draftFor('truongbophan')).toBeUndefined();
});

test('on the due day it is too late for it', async () => {
  await desk.at('2026-08-20T07:30');
  expect(await draftFor('truongbophan')).toBeUndefined();
});
