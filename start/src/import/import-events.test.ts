import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, StaffId } from '@motcua/contracts/ids';
import { sealOf } from '@motcua/db/dossiers/append-line';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportHouse, importHouse } from '../../testing/import-house.ts';

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
  await house.bring(
    'dossiers',
    `code,received,due,finished
E-1,2024-03-04T08:00+07:00,2024-03-08,2024-03-07T10:00+07:00
E-2,2024-03-04T08:00+07:00,2024-03-08,
E-3,2024-03-04T08:00+07:00,,
`,
  );
});
afterAll(() => house.close());

type Line = {
  dossierId: DossierId;
  sequence: number;
  act: DossierAct;
  from: DossierState | null;
  to: DossierState;
  at: Date;
  kind: 'staff' | 'setup';
  staffId: StaffId | null;
  agencyId: AgencyId | null;
  detail: Record<string, unknown>;
  seal: Buffer;
};
const linesOf = (code: string) =>
  house.rows<Line>(
    `select l.dossier_id as "dossierId", l.sequence, l.act, l.from_state as from, l.to_state as to, l.stated_at as at,
      l.actor_kind as kind, l.actor_id as "staffId", l.agency_id as "agencyId", l.detail, l.seal
    from dossier_lines l join dossiers d on d.id = l.dossier_id where d.external_code = $1 order by l.sequence`,
    [code],
  );

test('events become sealed lines in the order of their time; what has no act of ours is a note with its own word', async () => {
  const told = await house.bring(
    'events',
    `time;case;act;actor;lifecycle
2024-03-07 10:00:00+07:00;E-1;decide;hotich;complete
2024-03-04 07:00:00.5+07:00;E-1;Tiếp nhận;Phòng Tư pháp huyện Mỹ Xuyên;complete
2024-03-05 09:00:00+07:00;E-1;T02 Check;Nguyễn Văn A;start
`,
    { values: { act: { 'Tiếp nhận': 'receive' } } },
  );

  expect(told).toMatchObject({ rows: 3, refused: [], landed: 3 });
  const lines = await linesOf('E-1');
  expect(lines.map(({ sequence, act, to, detail, kind }) => [sequence, act, to, detail.name, kind])).toEqual([
    [1, 'note', 'returned', undefined, 'setup'],
    [2, 'receive', 'returned', 'Tiếp nhận', 'setup'],
    [3, 'note', 'returned', 'T02 Check', 'setup'],
    [4, 'decide', 'returned', undefined, 'staff'],
  ]);
  expect(lines[1]?.agencyId).not.toBeNull();
  expect(JSON.stringify(lines)).not.toContain('Nguyễn Văn A');
  // Every seal can be made again from the seal before and what the line says.
  lines.forEach((line, place) => {
    const again = sealOf(lines[place - 1]?.seal ?? null, line.sequence, {
      ...line,
      statedAt: line.at.toISOString(),
      actor: line.staffId === null ? { kind: 'setup' } : { kind: 'staff', id: line.staffId },
    });
    expect(line.seal).toEqual(again);
  });
  const [flags] = await house.rows<{ import_flags: string[] }>(
    `select import_flags from dossiers where external_code = 'E-1'`,
  );
  expect(flags?.import_flags).toContain('event-before-start');
});

test('the same file again adds nothing, a longer one only what is new, and the same event twice is two', async () => {
  const file = `case,act,time
E-2,Gọi điện,2024-03-05T09:00+07:00
E-2,Gọi điện,2024-03-05T09:00+07:00
`;
  expect(await house.bring('events', file)).toMatchObject({ landed: 2 });
  expect(await house.bring('events', file)).toMatchObject({ landed: 0, refused: [] });
  expect(await house.bring('events', `${file}E-2,Gọi điện,2024-03-05T09:00+07:00\n`)).toMatchObject({
    landed: 1,
  });
  expect(await house.bring('events', `${file}E-2,Gọi điện,2024-03-05T09:00+07:00\n`)).toMatchObject({
    landed: 0,
  });
  expect(await linesOf('E-2')).toHaveLength(4);
});

test('one refused line keeps all of them out, each named with its reason', async () => {
  const told = await house.bring(
    'events',
    `case,act,time
E-3,Xem,2024-03-05T09:00+07:00
E-9,Xem,2024-03-05T09:00+07:00
E-3,Xem,
E-3,,2024-03-05T09:00+07:00
E-3,Xem,2199-01-01T09:00+07:00
,Xem,2024-03-05T09:00+07:00
E-3,,
`,
  );
  const refused = told.refused.map(({ line, reason }) => [line, reason]);
  expect(refused.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
    [3, 'unknown-case'],
    [4, 'time-missing'],
    [5, 'act-missing'],
    [6, 'in-the-future'],
    [7, 'code-missing'],
  ]);
  expect(await linesOf('E-3')).toHaveLength(1);
});

test('many events of many dossiers keep one unbroken chain each', async () => {
  const codes = Array.from({ length: 60 }, (_, at) => `M-${at}`);
  await house.bring(
    'dossiers',
    ['code,received', ...codes.map((code) => `${code},2024-01-02`), ''].join('\n'),
  );
  const events = codes.flatMap((code) =>
    Array.from({ length: 50 }, (_, at) => `${code},Bước ${at},2024-02-0${1 + (at % 9)} 08:00`),
  );
  const told = await house.bring('events', ['case,act,time', ...events, ''].join('\n'));

  expect(told.landed).toBe(3_000);
  const [ends] = await house.rows<{ ends: number; most: number }>(
    `select count(*)::int as ends, max(last_sequence) as most from dossiers d where external_code like 'M-%'
      and last_sequence = (select count(*) from dossier_lines l where l.dossier_id = d.id)`,
  );
  expect(ends).toEqual({ ends: 60, most: 51 });
});
