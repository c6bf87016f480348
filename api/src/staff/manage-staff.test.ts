import type { Shop, ShopSettings } from '@motcua/contracts/shops';
import type { StaffMember } from '@motcua/contracts/staff';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, demoPassword, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';

let house: TestHouse;
let administrator: Person;
let shopId: string;

async function open(): Promise<void> {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
  shopId = house.shopId;
}

const codeOf = (answer: { json(): unknown }) => (answer.json() as { code?: string }).code;
const firstPassword = 'mật khẩu ban đầu';

async function memberOf(username: string): Promise<StaffMember> {
  const { staff } = (await administrator.ask(`GET /shops/${shopId}/settings`)).json<ShopSettings>();
  const member = staff.find((person) => person.username === username);
  if (!member) throw new Error(`${username} is missing`);
  return member;
}

const add = (username: string, change: object = {}) =>
  administrator.ask(`POST /shops/${shopId}/staff`, {
    username,
    displayName: 'Trần Thị Mai',
    agencyId: null,
    role: 'clerk',
    password: firstPassword,
    ...change,
  });

const change = async (username: string, wish: object) =>
  administrator.ask(`PATCH /staff/${(await memberOf(username)).staffId}`, wish);

const setRole = async (username: string, role: string | null) =>
  administrator.ask(`PUT /shops/${shopId}/staff/${(await memberOf(username)).staffId}/role`, { role });

const signIn = (username: string, password: string) =>
  house.nobody.ask('POST /session', { username, password });

/** A second shop with an administrator of its own, and the demonstration's administrator without a place there. */
async function anotherShop(code: string): Promise<{ shopId: string; theirs: Person }> {
  const username = `quantri-${code}`;
  await add(username, { role: 'administrator' });
  const { pool } = house.house.connection;
  await pool.query(
    `update staff set must_change_password = false,
      password_hash = (select password_hash from staff where username = 'quantri') where username = $1`,
    [username],
  );
  const theirs = await house.signedInAs(username);
  const answer = await theirs.ask('POST /shops', { code, nameVi: 'Kế Sách', nameEn: 'Kế Sách' });
  await setRole(username, null);
  return { shopId: answer.json<Shop>().shopId, theirs };
}

describe('the people of a shop', () => {
  beforeAll(open);
  afterAll(() => house.close());

  describe('somebody new', () => {
    test('has a place at once and must choose a password of their own', async () => {
      const { agencyId, agencyNameVi } = await memberOf('congan');

      const lines = await linesOf(house, async () => {
        const answer = await add('mai', { agencyId });
        expect(answer.json()).toMatchObject({ username: 'mai', role: 'clerk', active: true, agencyNameVi });
      });

      const { staffId } = await memberOf('mai');
      expect(lines).toEqual([{ name: 'staff.added', reason: null, payload: { staffId, role: 'clerk' } }]);
      const session = await signIn('mai', firstPassword);
      expect(session.json()).toMatchObject({ mustChangePassword: true, posts: [{ role: 'clerk' }] });
    });

    test('signs in with the same password from a keyboard that writes accents apart', async () => {
      await add('lan');

      expect((await signIn('lan', firstPassword.normalize('NFD'))).statusCode).toBe(200);
    });

    test('leaves no trace of the password: not in the journal, not among the kept answers', async () => {
      await add('cuc');

      const kept = await house.house.connection.pool.query<{ text: string }>(`
        select string_agg(text, ' ') as text from (
          select to_jsonb(r)::text as text from repeats r union all select to_jsonb(j)::text from journal j) every`);
      expect(kept.rows[0]?.text).not.toContain(firstPassword);
      const stored = await house.house.connection.pool.query<{ password_hash: string }>(
        `select password_hash from staff where username = 'cuc'`,
      );
      expect(stored.rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });

    test('repeated with one key is one person; with another password it is refused', async () => {
      const body = {
        username: 'truc',
        displayName: 'Trần Thị Trúc',
        agencyId: null,
        role: 'clerk',
        password: firstPassword,
      };
      const ask = (said: object) =>
        administrator.ask(`POST /shops/${shopId}/staff`, said, { 'idempotency-key': 'one-and-the-same' });

      const first = await ask(body);
      const again = await ask(body);
      const other = await ask({ ...body, password: 'một mật khẩu khác' });

      expect(first.statusCode).toBe(200);
      expect(again.json()).toEqual(first.json());
      expect(codeOf(other)).toBe('idempotency-key-reused');
    });

    test.each([
      ['a username in use', { username: 'congan' }, 'name-taken'],
      ['an agency that is none', { agencyId: '00000000-0000-4000-8000-000000000000' }, 'invalid-input'],
      ['a short password', { password: '123456789' }, 'invalid-input'],
      ['a role that is none', { role: 'king' }, 'invalid-input'],
    ])('with %s is refused', async (_what, wish, code) => {
      expect(codeOf(await add('dao', wish))).toBe(code);
    });
  });

  describe('a person changed', () => {
    test('is one line that names the fields and tells nothing personal', async () => {
      const lines = await linesOf(house, () =>
        change('congan', { displayName: 'Kim Đa Ra Ny', agencyId: null }),
      );

      const { staffId, displayName } = await memberOf('congan');
      expect(displayName).toBe('Kim Đa Ra Ny');
      expect(lines).toEqual([
        { name: 'staff.changed', reason: null, payload: { staffId, fields: ['displayName', 'agencyId'] } },
      ]);
    });

    test('put out of service loses every session, the counter and the way in', async () => {
      const clerk = await house.signedInAs('congan');
      const counters = await clerk.ask(`GET /shops/${shopId}/counters`);
      const seventh = counters
        .json<{ counters: { counterId: string; number: number }[] }>()
        .counters.find((counter) => counter.number === 7);
      await clerk.ask(`POST /counters/${seventh?.counterId}/shift`, { standsInFor: null });

      const lines = await linesOf(house, () => change('congan', { active: false }));

      expect(lines.map((line) => line.name)).toEqual(['counter.closed', 'staff.changed']);
      expect((await clerk.ask('GET /session')).statusCode).toBe(401);
      expect(codeOf(await signIn('congan', demoPassword))).toBe('wrong-credentials');
      expect(await memberOf('congan')).toMatchObject({ active: false });
      await change('congan', { active: true });
      expect((await signIn('congan', demoPassword)).statusCode).toBe(200);
    });

    test('given a new password is signed out everywhere and must choose another', async () => {
      const clerk = await house.signedInAs('congan');

      const lines = await linesOf(house, () => change('congan', { password: firstPassword }));

      expect(lines.map((line) => line.payload.fields)).toEqual([['password']]);
      expect((await clerk.ask('GET /session')).statusCode).toBe(401);
      expect(codeOf(await signIn('congan', demoPassword))).toBe('wrong-credentials');
      expect((await signIn('congan', firstPassword)).json()).toMatchObject({ mustChangePassword: true });
    });

    test('as they are already is no change', async () => {
      const { displayName } = await memberOf('congan');

      expect(await linesOf(house, () => change('congan', { displayName, active: true }))).toEqual([]);
    });

    test('by somebody who is no administrator, or of another shop, is refused', async () => {
      const { staffId } = await memberOf('congan');
      const supervisor = await house.signedInAs('truongbophan');
      const { theirs } = await anotherShop('ke-sach');

      expect((await supervisor.ask(`PATCH /staff/${staffId}`, { active: false })).statusCode).toBe(403);
      expect((await theirs.ask(`PATCH /staff/${staffId}`, { active: false })).statusCode).toBe(404);
      expect((await administrator.ask(`PATCH /staff/${crypto.randomUUID()}`, {})).statusCode).toBe(404);
    });
  });

  describe('roles', () => {
    test('change at the very next request, with one line', async () => {
      const clerk = await house.signedInAs('duphong1');
      expect((await clerk.ask(`GET /shops/${shopId}/journal`)).statusCode).toBe(403);

      const lines = await linesOf(house, () => setRole('duphong1', 'supervisor'));

      const { staffId } = await memberOf('duphong1');
      expect(lines).toEqual([
        { name: 'staff.role-set', reason: null, payload: { staffId, role: 'supervisor' } },
      ]);
      expect((await clerk.ask(`GET /shops/${shopId}/journal`)).statusCode).toBe(200);
    });

    test('taken away leave the account without a place here, and can be given again', async () => {
      const { staffId } = await memberOf('duphong1');

      await setRole('duphong1', null);

      await expect(memberOf('duphong1')).rejects.toThrow('missing');
      await administrator.ask(`PUT /shops/${shopId}/staff/${staffId}/role`, { role: 'clerk' });
      expect(await memberOf('duphong1')).toMatchObject({ role: 'clerk' });
    });

    test('of people of another shop are only given by whoever runs both', async () => {
      const { shopId: elsewhere, theirs } = await anotherShop('long-phu');
      const { staffId } = await memberOf('congan');
      const give = () => theirs.ask(`PUT /shops/${elsewhere}/staff/${staffId}/role`, { role: 'clerk' });

      expect(codeOf(await give())).toBe('not-found');
    });
  });

  test('an administrator of one shop cannot take over another through a person who works in both', async () => {
    const { shopId: elsewhere, theirs } = await anotherShop('cu-lao-dung');
    const { staffId } = await memberOf('quantri');
    await house.house.connection.pool.query(
      `insert into posts (staff_id, shop_id, role) values ($1, $2, 'clerk')`,
      [staffId, elsewhere],
    );

    const answer = await theirs.ask(`PATCH /staff/${staffId}`, { password: firstPassword });

    expect(codeOf(answer)).toBe('not-allowed');
    expect((await signIn('quantri', demoPassword)).statusCode).toBe(200);
  });
});

describe('the last administrator of a shop', () => {
  beforeEach(open);
  afterEach(() => house.close());

  test.each([
    ['given another role', () => setRole('quantri', 'clerk')],
    ['sent away', () => setRole('quantri', null)],
    ['put out of service', () => change('quantri', { active: false })],
  ])('cannot be %s', async (_what, lose) => {
    const lines = await linesOf(house, async () => {
      expect(codeOf(await lose())).toBe('last-administrator');
    });

    expect(lines).toEqual([]);
    expect(await memberOf('quantri')).toMatchObject({ role: 'administrator', active: true });
  });

  test('may go once there is another, but one who is out of service does not count', async () => {
    await setRole('duphong1', 'administrator');
    await change('duphong1', { active: false });
    expect(codeOf(await setRole('quantri', 'clerk'))).toBe('last-administrator');

    await change('duphong1', { active: true });
    expect((await setRole('quantri', 'clerk')).json()).toEqual({ done: true });
  });

  test('stays when two administrators put each other out at the same moment', async () => {
    await setRole('duphong1', 'administrator');
    const other = await house.signedInAs('duphong1');
    const [first, second] = [await memberOf('quantri'), await memberOf('duphong1')];

    const answers = await Promise.all([
      other.ask(`PUT /shops/${shopId}/staff/${first.staffId}/role`, { role: 'clerk' }),
      administrator.ask(`PUT /shops/${shopId}/staff/${second.staffId}/role`, { role: 'clerk' }),
    ]);

    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(1);
    const left = await house.house.connection.pool.query(
      `select 1 from posts where shop_id = $1 and role = 'administrator'`,
      [shopId],
    );
    expect(left.rows).toHaveLength(1);
  });
});
