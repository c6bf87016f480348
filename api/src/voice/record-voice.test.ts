import { ShopId } from '@motcua/contracts/ids';
import type { VoicePackSummary, VoicePacks, VoicePackWithClips } from '@motcua/contracts/voice';
import type { VoicePack } from '@motcua/rules/voice/pack';
import { readOggOpus } from '@motcua/voice/read-ogg-opus';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anotherShop } from '../../testing/another-shop.ts';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';
import { spokenWav } from '../../testing/spoken-wav.ts';
import { told } from '../../testing/told.ts';
import { houseVoices } from './house-voices.ts';

let house: TestHouse;
let administrator: Person;
let board: Person;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
  board = await house.device('board');
});
afterAll(() => house.close());

const wish = {
  language: 'km',
  name: 'Giọng cô Sa Ry',
  speaker: 'Thạch Thị Sa Ry',
  licence: 'Người đọc đồng ý',
};
const add = (body: object = wish) =>
  told<VoicePackSummary>(administrator.ask(`POST /shops/${house.shopId}/voice-packs`, body));
const wavHeader = { 'content-type': 'audio/wav' };
const put = (packId: string, token: string, wav: Buffer = spokenWav(), who: Person = administrator) =>
  who.ask(`PUT /voice-packs/${packId}/clips/${token}`, wav, wavHeader);
const read = (packId: string) => told<VoicePackWithClips>(administrator.ask(`GET /voice-packs/${packId}`));
/** The path of something under a voice's address, as `ask` takes it. */
const under = (address: string, file: string) => `GET ${address.replace('/api/v1', '')}${file}` as const;

describe('a voice that is recorded here', () => {
  test('is heard on the board once it is whole and in use', async () => {
    const { packId, recorded, needed } = await add();
    expect([recorded, needed]).toEqual([0, 107]);
    const { clips } = await read(packId);

    // Given all but three prompts, as if they had been said yesterday, and two of these said now.
    const [first, second, last, ...others] = clips.map(({ token }) => token);
    await house.house.connection.pool.query(
      `insert into voice_clips (pack_id, token, content, milliseconds, loudness_db, recorded_at)
       select $1, token, '\\x00', 100, -20, now() from unnest($2::text[]) token`,
      [packId, others],
    );
    for (const token of [first, second])
      expect((await put(packId, token ?? '', spokenWav({ seconds: 0.3 }))).statusCode).toBe(200);
    const refused = await administrator.ask(`PATCH /voice-packs/${packId}`, { inUse: true });
    expect([refused.statusCode, refused.json()]).toMatchObject([
      409,
      { code: 'pack-incomplete', params: { missing: 1 } },
    ]);
    expect(await houseVoices(house.house.db, house.shopId)).toEqual([]);

    // When the last one is said and the voice is taken into use.
    await told(put(packId, last ?? ''));
    const used = await told<VoicePackSummary>(
      administrator.ask(`PATCH /voice-packs/${packId}`, { inUse: true }),
    );

    // Then the board is told of it, and may fetch it with its token.
    const [voice, ...more] = await houseVoices(house.house.db, house.shopId);
    expect(more).toEqual([]);
    expect(voice).toEqual({ language: 'km', address: used.address });
    const manifest = await board.ask(under(used.address, 'manifest.json'));
    expect(manifest.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    const { tokens, source, speaker } = manifest.json<VoicePack>();
    expect([Object.keys(tokens).length, source, speaker]).toEqual([107, 'human', 'Thạch Thị Sa Ry']);
    const sound = await board.ask(under(used.address, 'call.first.opus'));
    expect(sound.headers['content-type']).toBe('audio/ogg');
    expect(readOggOpus(sound.rawPayload).milliseconds).toBe(tokens['call.first']?.ms);
  });

  test('is cut to its speech and levelled', async () => {
    const { packId } = await add();

    const quiet = await told<{ milliseconds: number; loudnessDb: number }>(
      put(packId, 'call.first', spokenWav({ level: 0.05, seconds: 0.7, rate: 48_000 })),
    );

    expect(quiet.milliseconds).toBeGreaterThan(690);
    expect(quiet.milliseconds).toBeLessThan(820);
    expect(quiet.loudnessDb).toBeGreaterThan(-21);
    expect(quiet.loudnessDb).toBeLessThan(-19);
    const { clips } = await read(packId);
    expect(clips.find(({ token }) => token === 'call.first')?.recording).toMatchObject(quiet);
  });

  test('changes its address with each recording, and the old address still answers', async () => {
    const { packId } = await add();
    await told(put(packId, 'call.first'));
    const before = await read(packId);

    await told(put(packId, 'call.first', spokenWav({ hertz: 240 })));

    const after = await read(packId);
    expect(after.address).not.toBe(before.address);
    const old = await board.ask(under(before.address, 'call.first.opus'));
    expect([old.statusCode, old.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  test('leaves a line in the journal for what was said, and none for the same again', async () => {
    const { packId } = await add();

    const lines = await linesOf(house, async () => {
      await told(put(packId, 'letter.A'));
      await told(put(packId, 'letter.A'));
    });

    expect(lines.map(({ name, payload }) => [name, payload])).toEqual([
      ['voice.clips-recorded', { packId, language: 'km', clips: 1 }],
    ]);
  });
});

describe('a voice in use', () => {
  test('makes room for another of its language, and cannot be removed', async () => {
    const both = await house.house.connection.pool.query<{ id: string }>(
      `with packs as (
         insert into voice_packs (shop_id, language, name, speaker, licence, made_by, changed_at)
         select $1, 'en', name, 'x', 'x', 'person', now() from unnest(array['one', 'two']) name returning id)
       select id from packs`,
      [house.shopId],
    );
    const [one, two] = both.rows.map(({ id }) => id);
    // Sounds of another pack: what is asked here is who speaks, not what is said.
    await house.house.connection.pool.query(
      `insert into voice_clips (pack_id, token, content, milliseconds, loudness_db, recorded_at)
       select pack, token, '\\x00', 100, -20, now() from unnest($1::uuid[]) pack, unnest($2::text[]) token`,
      [[one, two], (await read(one ?? '')).clips.map(({ token }) => token)],
    );

    for (const packId of [one, two])
      await told(administrator.ask(`PATCH /voice-packs/${packId}`, { inUse: true }));

    const { packs } = await told<VoicePacks>(administrator.ask(`GET /shops/${house.shopId}/voice-packs`));
    expect(
      packs.filter(({ language, inUse }) => language === 'en' && inUse).map(({ packId }) => packId),
    ).toEqual([two]);
    const refused = await administrator.ask(`DELETE /voice-packs/${two}`);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'pack-in-use']);
    await told(administrator.ask(`DELETE /voice-packs/${one}`));
    expect((await administrator.ask(`GET /voice-packs/${one}`)).statusCode).toBe(404);
    const left = await house.house.connection.pool.query('select 1 from voice_clips where pack_id = $1', [
      one,
    ]);
    expect(left.rows).toEqual([]);
  });
});

describe('the list of voices', () => {
  test('tells what the boards bring along, with its licence, and that nobody has recorded Khmer', async () => {
    const { builtIn } = await told<VoicePacks>(administrator.ask(`GET /shops/${house.shopId}/voice-packs`));

    expect(builtIn.map(({ pack, recorded }) => [pack, recorded?.madeBy ?? null])).toEqual([
      ['en', 'machine'],
      ['km', null],
      ['vi-north', 'machine'],
      ['vi-south', 'machine'],
    ]);
    expect(builtIn[0]?.recorded?.licence).toContain('Apache-2.0');
  });
});

describe('what is refused', () => {
  test.each([
    ['silence', spokenWav({ level: 0 })],
    ['a voice from far away', spokenWav({ level: 0.004 })],
    ['a word that was cut off', spokenWav({ seconds: 0.04 })],
    ['something that is no WAV', Buffer.from('RIFFno')],
    ['a WAV that says it has more than it has', spokenWav().subarray(0, 40)],
    ['half a minute', spokenWav({ seconds: 30 })],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_name, wav) => {
    const { packId } = await add();

    const refused = await put(packId, 'call.first', wav);

    expect([refused.statusCode, refused.json()]).toMatchObject([422, { code: 'bad-sound' }]);
    expect((await read(packId)).recorded).toBe(0);
  });

  test('a file larger than any recording, before it is read', async () => {
    const { packId } = await add();
    const refused = await put(packId, 'call.first', Buffer.alloc(5 * 1_024 * 1_024));
    expect([refused.statusCode, refused.json()]).toMatchObject([413, { code: 'body-too-large' }]);
  });

  test.each(['application/json', 'audio/mpeg', 'text/plain'])(
    'a recording that says it is %s',
    async (type) => {
      const { packId } = await add();
      const refused = await administrator.ask(`PUT /voice-packs/${packId}/clips/call.first`, spokenWav(), {
        'content-type': type,
      });
      expect([refused.statusCode, refused.json()]).toMatchObject([415, { code: 'unsupported-media-type' }]);
    },
  );

  test.each(['number.five-after-tens.final', 'letter.a', '..%2fcall.first', '__proto__'])(
    'the prompt %s, which Khmer does not have',
    async (token) => {
      const { packId } = await add();
      expect((await put(packId, token)).statusCode).toBe(404);
    },
  );

  test('a page of another origin', async () => {
    const { packId } = await add();
    const refused = await administrator.ask(`PUT /voice-packs/${packId}/clips/call.first`, spokenWav(), {
      ...wavHeader,
      origin: 'https://elsewhere.example',
    });
    expect([refused.statusCode, refused.json()]).toMatchObject([403, { code: 'foreign-origin' }]);
  });

  test('everybody who is not an administrator of this shop', async () => {
    const { packId, address } = await add();
    await told(put(packId, 'call.first'));
    const strangers = [
      [house.nobody, 401],
      [board, 403],
      [await house.device('kiosk'), 403],
      [await house.signedInAs('hotich'), 403],
      [await house.signedInAs('truongbophan'), 403],
    ] as const;

    for (const [who, status] of strangers)
      expect((await put(packId, 'call.first', spokenWav(), who)).statusCode).toBe(status);
    const kiosk = await house.device('kiosk');
    expect((await kiosk.ask(under(address, 'call.first.opus'))).statusCode).toBe(403);
    expect((await house.nobody.ask(under(address, 'call.first.opus'))).statusCode).toBe(401);
  });

  test('a board of another shop, for which the voice does not exist', async () => {
    const { packId, address } = await add();
    await told(put(packId, 'call.first'));
    const { shopId } = await anotherShop(house);
    const { token } = await told<{ token: string }>(
      administrator.ask(`POST /shops/${shopId}/devices`, { kind: 'board', name: 'Bảng Kế Sách' }),
    );
    const theirs = { authorization: `Bearer ${token}` };

    for (const file of ['manifest.json', 'call.first.opus'])
      expect((await house.nobody.ask(under(address, file), undefined, theirs)).statusCode).toBe(404);
    expect(await houseVoices(house.house.db, ShopId.parse(shopId))).toEqual([]);
  });
});
