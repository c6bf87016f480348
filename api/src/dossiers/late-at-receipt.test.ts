import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../../testing/build-house.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';

// A desk that is open without any worker beside it: nobody but the desk itself can sweep.

let desk: OpenDesk;
let cookie: string;
beforeAll(async () => {
  desk = await openDesk();
  const answer = await post('/session', { username: 'hotich', password: demoPassword });
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => desk.close());

const post = (path: string, body: object) =>
  fetch(`${desk.url}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(cookie ? { cookie } : {}),
    },
    body: JSON.stringify(body),
  });
async function recordsWithin(seconds: number, wanted: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  for (;;) {
    const found = await desk.outside.pool.query<{ n: number }>(
      'select count(*)::int as n from overdue_records',
    );
    const n = found.rows[0]?.n ?? 0;
    if (n >= wanted || performance.now() > until) return n;
    await sleep(50);
  }
}

test('a dossier that is written down weeks after it came in is late within seconds, without any worker', async () => {
  const procedures = await desk.outside.pool.query<{ id: string }>(`
    select p.id from procedures p join procedure_versions v on v.procedure_id = p.id
    where v.processing = '{"amount": 3, "unit": "working_day"}' and p.code is not null order by p.code limit 1`);

  const answer = await post(`/shops/${desk.shopId}/dossiers`, {
    procedureId: procedures.rows[0]?.id,
    channel: 'counter',
    applicant: { fullName: 'Thạch Thị Sa Rương' },
    papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
    feeVnd: 0,
    receivedAt: '2026-10-05T09:00',
    receivedAtReason: 'Bưu gửi đến hôm trước',
  });

  expect(answer.status, await answer.text()).toBe(200);
  expect(await recordsWithin(8, 1)).toBe(1);
});
