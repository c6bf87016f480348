import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allThatIsKept } from '../testing/all-that-is-kept.ts';
import { buildHouse, type TestHouse } from '../testing/build-house.ts';
import { everyWrite, type Write } from '../testing/every-write.ts';
import { refused } from '../testing/refused.ts';
import { type Seat, seatAt } from '../testing/seat-at.ts';
import { told } from '../testing/told.ts';

let house: TestHouse;
let repeatable: Write[];
let police: Seat;

beforeAll(async () => {
  house = await buildHouse();
  repeatable = (await everyWrite(house)).filter((write) => write.shape.repeatable);
  police = await seatAt(house, 7);
});
afterAll(() => house.close());

describe('what may be repeated needs a key', () => {
  test.each([
    ['none', ''],
    ['seven letters', 'a'.repeat(7)],
    ['a hundred and one letters', 'a'.repeat(101)],
    ['a space within', 'mot hai ba bon'],
    ['an accent within', 'một-hai-ba-bốn'],
  ])('%s is no key, at any address', async (_name, key) => {
    const before = await allThatIsKept(house);

    const codes = new Set<string>();
    for (const write of repeatable) {
      const headers = { 'idempotency-key': Buffer.from(key).toString('latin1') };
      codes.add((await refused(write.asker.ask(write.path as `POST ${string}`, write.right, headers))).code);
    }

    expect(repeatable.length).toBeGreaterThan(30);
    expect([...codes]).toEqual(['idempotency-key-needed']);
    expect(await allThatIsKept(house)).toEqual(before);
  });
});

describe('a key', () => {
  const key = (word: string) => ({ 'idempotency-key': `khoa-${word}-0` });
  const shift = () => `POST /counters/${police.counterId}/shift` as const;
  const pause = () => `POST /counters/${police.counterId}/pause` as const;

  test('used for another address is refused', async () => {
    await told(police.clerk.ask(shift(), {}, key('dia-chi')));

    expect(await refused(police.clerk.ask(pause(), { reason: 'meal' }, key('dia-chi')))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  test('used with another body is refused', async () => {
    await told(police.open());
    await told(police.clerk.ask(pause(), { reason: 'meal' }, key('noi-dung')));

    const problem = await refused(police.clerk.ask(pause(), { reason: 'meeting' }, key('noi-dung')));

    expect(problem.code).toBe('idempotency-key-reused');
  });

  test('of somebody else is another key', async () => {
    const insurance = await seatAt(house, 8);
    await told(police.clerk.ask(shift(), {}, key('cua-ai')));

    const answer = await insurance.clerk.ask(
      `POST /counters/${insurance.counterId}/shift`,
      {},
      key('cua-ai'),
    );

    expect(answer.statusCode).toBe(200);
  });

  test('whose act was refused can be used again when the act is possible', async () => {
    await told(police.close());
    await refused(police.clerk.ask(pause(), { reason: 'meal' }, key('lan-sau')));
    await told(police.open());

    expect(await told(police.clerk.ask(pause(), { reason: 'meal' }, key('lan-sau')))).toEqual({ done: true });
  });

  test('sent twenty times at once is one act and twenty same answers', async () => {
    await told(police.close());
    const press = () => police.clerk.ask(shift(), {}, key('hai-muoi'));

    const answers = await Promise.all(Array.from({ length: 20 }, press));

    expect(new Set(answers.map((answer) => answer.body))).toEqual(new Set(['{"done":true}']));
    const { rows } = await house.house.connection.pool.query(
      'select count(*)::int as shifts from counter_shifts where counter_id = $1 and closed_at is null',
      [police.counterId],
    );
    expect(rows).toEqual([{ shifts: 1 }]);
  });
});
