import type { DossierNotices } from '@motcua/contracts/dossier-notices';
import { AgencyId, DossierId, StaffId } from '@motcua/contracts/ids';
import { keepNotices, sendDueNotices } from '@motcua/db/dossiers/notices';
import { sweepUntilDone } from '@motcua/db/dossiers/sweep-until-done';
import { layDossiers } from '@motcua/db/testing/lay-dossiers';
import { inTransaction } from '@motcua/db/transaction';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let justice: Person;
let police: Person;
let ids: { dossier: string; other: string; police: string; agency: string };
beforeAll(async () => {
  house = await buildHouse();
  justice = await house.signedInAs('hotich');
  police = await house.signedInAs('congan');
  await layDossiers(house.house.connection.pool, { dossiers: 2, open: 2, due: 2 });
  const found = await house.house.connection.pool.query(`select
    (select id from dossiers where code = 'LAY-1') as dossier, (select id from dossiers where code = 'LAY-2') as other,
    (select id from staff where username = 'congan') as police,
    (select agency_id from staff where username = 'hotich') as agency`);
  ids = found.rows[0];
  const notice = (dossier: string, toKind: 'staff' | 'unit', toId: string, kind: string, from: string) => ({
    shopId: house.shopId,
    dossierId: DossierId.parse(dossier),
    toKind,
    toId: toKind === 'unit' ? AgencyId.parse(toId) : StaffId.parse(toId),
    kind,
    once: [dossier, `whole.${kind}`, 1, toId].join('/'),
    sendAt: new Date(Date.now() + Number(from) * 60_000).toISOString(),
  });
  await inTransaction(house.house.db, (tx) =>
    keepNotices(tx, [
      notice(ids.dossier, 'unit', ids.agency, 'overdue', '-5'),
      notice(ids.other, 'unit', ids.agency, 'overdue', '600'),
      notice(ids.other, 'staff', ids.police, 'warn-1', '-5'),
    ]),
  );
  await sendDueNotices(house.house.db);
});
afterAll(() => house.close());

const list = async (person: Person) =>
  (await told<DossierNotices>(person.ask(`GET /shops/${house.shopId}/dossier-notices`))).notices;

test('a desk sees what was handed out to it and to nobody else, by code and without a name', async () => {
  const [seen, ...others] = await list(justice);

  expect(others).toEqual([]);
  expect(seen).toMatchObject({ dossierId: ids.dossier, code: 'LAY-1', kind: 'overdue', state: 'processing' });
  expect((await list(police)).map(({ kind }) => kind)).toEqual(['warn-1']);
});

test('what was put aside is gone, and nobody puts aside what is another’s', async () => {
  const [notice] = await list(justice);
  const path = `POST /shops/${house.shopId}/dossier-notices/${notice?.noticeId}/seen` as const;
  expect(await refused(police.ask(path, {}))).toMatchObject({ code: 'not-found' });
  expect(await list(justice)).toHaveLength(1);

  await told(justice.ask(path, {}));
  await told(justice.ask(path, {}));

  expect(await list(justice)).toEqual([]);
});

test('a finished dossier reminds nobody any more', async () => {
  await house.house.connection.pool.query(
    "update dossiers set finished_at = house_now() where code = 'LAY-2'",
  );
  expect(await list(police)).toEqual([]);
});

test('where nobody has looked at the dates for minutes, the desk is told so', async () => {
  const ask = async () =>
    (await told<DossierNotices>(police.ask(`GET /shops/${house.shopId}/dossier-notices`))).unwatched;
  await sweepUntilDone(house.house.db);
  expect(await ask()).toBe(false);

  await house.house.connection.pool.query("update sweeps set last_at = last_at - interval '121 seconds'");
  expect(await ask()).toBe(true);
});
