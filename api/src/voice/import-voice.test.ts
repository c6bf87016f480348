import type { VoicePackSummary } from '@motcua/contracts/voice';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allThatIsKept } from '../../testing/all-that-is-kept.ts';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { told } from '../../testing/told.ts';
import { wholePack } from '../../testing/whole-pack.ts';

let house: TestHouse;
let administrator: Person;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
});
afterAll(() => house.close());

const bring = (zip: Uint8Array, headers: Record<string, string> = {}, who: Person = administrator) =>
  who.ask(`POST /shops/${house.shopId}/voice-packs/imports`, Buffer.from(zip), {
    'content-type': 'application/zip',
    ...headers,
  });
const take = async (packId: string) =>
  (await administrator.ask(`GET /voice-packs/${packId}/pack.zip`)).rawPayload;

/** The pack with something changed in what it says of itself. */
function saying(change: (manifest: Record<string, unknown> & { tokens: Record<string, object> }) => void) {
  const files = wholePack('km');
  const manifest = JSON.parse(files['manifest.json']?.toString() ?? '');
  change(manifest);
  return { ...files, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
}

describe('a voice that was packed elsewhere', () => {
  test.each([0, 6] as const)(
    'packed at level %i comes in whole and goes out with the same bytes',
    async (level) => {
      const files = wholePack('km');

      const pack = await told<VoicePackSummary>(bring(zipSync(files, { level })));

      expect(pack).toMatchObject({
        language: 'km',
        recorded: 107,
        needed: 107,
        inUse: false,
        madeBy: 'person',
      });
      const out = unzipSync(await take(pack.packId));
      expect(Object.keys(out).toSorted()).toEqual(Object.keys(files).toSorted());
      for (const [name, content] of Object.entries(files))
        expect(Buffer.from(out[name] ?? []).equals(content), name).toBe(true);

      // And once more around, the very same file.
      const again = await told<VoicePackSummary>(bring(await take(pack.packId)));
      expect((await take(again.packId)).equals(await take(pack.packId))).toBe(true);
      await told(administrator.ask(`PATCH /voice-packs/${again.packId}`, { inUse: true }));
    },
  );

  test('may lack prompts, which are then recorded here', async () => {
    const files = saying(({ tokens }) => Reflect.deleteProperty(tokens, 'notice.lunch'));
    Reflect.deleteProperty(files, 'notice.lunch.opus');

    const pack = await told<VoicePackSummary>(bring(zipSync(files)));

    expect([pack.recorded, pack.needed]).toEqual([106, 107]);
  });

  test('whose answer was lost is one voice, not two', async () => {
    const zip = zipSync(wholePack('km'));
    const key = { 'idempotency-key': crypto.randomUUID() };

    const [first, second] = [await bring(zip, key), await bring(zip, key)];

    expect(first.json()).toEqual(second.json());
    const other = await bring(zipSync(wholePack('en')), key);
    expect([other.statusCode, other.json()]).toMatchObject([422, { code: 'idempotency-key-reused' }]);
  });
});

describe('a pack that is wrong anywhere is refused whole', () => {
  const sound = () => wholePack('km')['call.first.opus'] ?? Buffer.alloc(0);
  const damaged = () => {
    const bytes = Buffer.from(sound());
    bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
    return bytes;
  };
  test.each<[name: string, files: () => Record<string, Uint8Array>, why: string, entry: string | null]>([
    ['without a manifest', () => ({ 'call.first.opus': sound() }), 'no-manifest', null],
    ['that is no JSON', () => ({ 'manifest.json': Buffer.from('{') }), 'bad-manifest', null],
    [
      'without a licence',
      () => saying((said) => Reflect.deleteProperty(said, 'licence')),
      'bad-manifest',
      'licence',
    ],
    [
      'that nobody recorded',
      () => saying((said) => Object.assign(said, { source: 'to-be-recorded' })),
      'not-recorded',
      null,
    ],
    [
      'with a prompt that the language does not have',
      () => saying(({ tokens }) => Object.assign(tokens, { 'number.tens.mid': tokens['call.first'] })),
      'unknown-prompt',
      'number.tens.mid',
    ],
    [
      'that points at another file',
      () => saying(({ tokens }) => Object.assign(tokens['call.first'] ?? {}, { file: '../../secret.opus' })),
      'missing-file',
      'call.first',
    ],
    [
      'that says another length',
      () => saying(({ tokens }) => Object.assign(tokens['letter.B'] ?? {}, { ms: 9_999 })),
      'wrong-length',
      'letter.B',
    ],
    [
      'with a damaged recording',
      () => ({ ...wholePack('km'), 'call.first.opus': damaged() }),
      'bad-recording',
      'call.first',
    ],
    [
      'with something else under a recording’s name',
      () => ({ ...wholePack('km'), 'call.first.opus': Buffer.from('MZ this is a program') }),
      'bad-recording',
      'call.first',
    ],
    [
      'with a way out of its folder',
      () => ({ ...wholePack('km'), '../call.first.opus': sound() }),
      'unknown-file',
      '../call.first.opus',
    ],
    [
      'with a folder',
      () => ({ ...wholePack('km'), 'km/call.first.opus': sound() }),
      'unknown-file',
      'km/call.first.opus',
    ],
    [
      'with a program beside it',
      () => ({ ...wholePack('km'), 'setup.exe': sound() }),
      'unknown-file',
      'setup.exe',
    ],
    [
      'with a recording nobody asked for',
      () => ({ ...wholePack('km'), 'letter.zz.opus': sound() }),
      'unknown-file',
      'letter.zz.opus',
    ],
    [
      'with a file that unpacks to a hundred megabytes',
      () => ({ 'call.first.opus': Buffer.alloc(100 * 1_024 * 1_024) }),
      'too-large',
      null,
    ],
    [
      'with a thousand files',
      () =>
        Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`letter.${at}.opus`, Buffer.alloc(1)])),
      'too-large',
      null,
    ],
  ])('%s', async (_name, files, why, entry) => {
    const zip = zipSync(files(), { level: 6 });
    const before = await allThatIsKept(house);

    const refused = await bring(zip);

    expect(refused.statusCode).toBeGreaterThanOrEqual(400);
    expect(refused.statusCode).toBeLessThan(500);
    expect(refused.json()).toMatchObject({ params: { why, entry } });
    expect(await allThatIsKept(house)).toEqual(before);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no ZIP', Buffer.from('this is a letter, not a voice')],
    ['half of one', Buffer.from(zipSync(wholePack('km'))).subarray(0, 50_000)],
  ])('%s', async (_name, bytes) => {
    const refused = await bring(bytes);
    expect([refused.statusCode, refused.json()]).toMatchObject([400, { code: 'invalid-input' }]);
  });

  test('a ZIP too large to be one, before it is opened', async () => {
    const refused = await bring(Buffer.alloc(5 * 1_024 * 1_024));
    expect(refused.statusCode).toBe(413);
  });

  test('one brought by somebody who is no administrator here', async () => {
    const zip = zipSync(wholePack('km'));
    const supervisor = await house.signedInAs('truongbophan');
    const board = await house.device('board');
    expect((await bring(zip, {}, supervisor)).statusCode).toBe(403);
    expect((await bring(zip, {}, board)).statusCode).toBe(403);
    expect((await bring(zip, {}, house.nobody)).statusCode).toBe(401);
  });

  test('the reason is said without a word of the file’s own beyond a short name', async () => {
    const long = `${'x'.repeat(300)}.opus`;
    const refused = await bring(zipSync({ [long]: Buffer.from(strFromU8(new Uint8Array(3))) }));
    expect(refused.json<{ params: { entry: string } }>().params.entry.length).toBeLessThanOrEqual(80);
  });
});
