import type { VoicePack } from '@motcua/rules/voice/pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Trouble } from './trouble.ts';
import { openLibrary } from './voice-library.ts';
import type { VoiceSource } from './voice-source.ts';

const houseVoice: VoiceSource = {
  name: 'house-vi',
  address: '/house/',
  headers: { authorization: 'Bearer secret' },
};
const boardVoice: VoiceSource = { name: 'vi-south', address: '/board/', headers: {} };
const clip = (file: string) => ({ file, ms: 300, loudness: -20 });
const manifest: VoicePack = {
  ...{ pack: 'vi', lang: 'vi', region: null, voice: 'x', source: 'human', speaker: 'x', licence: 'x' },
  ...{ rate: 24_000, gapMs: 40, pauseMs: 160 },
  tokens: { 'call.first': clip('call.first.opus'), 'letter.A': clip('letter.A.opus') },
};

/** What the house answers, by address; what is not here is not found. */
let answers: Map<string, string>;
let asked: { url: string; authorization: string | undefined }[];
let troubles: Trouble[];
// Decoding is the browser's: here every sound that was fetched is one.
const context = { decodeAudioData: async () => ({ duration: 0.3 }) } as unknown as BaseAudioContext;

beforeEach(() => {
  answers = new Map();
  asked = [];
  troubles = [];
  for (const { address } of [houseVoice, boardVoice]) {
    answers.set(`${address}manifest.json`, JSON.stringify(manifest));
    for (const { file } of Object.values(manifest.tokens)) answers.set(address + file, 'a sound');
  }
  vi.stubGlobal('fetch', async (url: string, init: { headers: Record<string, string> }) => {
    asked.push({ url, authorization: init.headers.authorization });
    const answer = answers.get(url);
    return answer === undefined ? new Response(null, { status: 404 }) : new Response(answer);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const open = () => openLibrary(context, (trouble) => troubles.push(trouble));
const both = [houseVoice, boardVoice];

describe('a call', () => {
  it('is said by the shop’s voice, and only its recordings are asked for with the token', async () => {
    const library = open();

    const spoken = await library.clips(both, ['call.first', 'letter.A']);
    await library.clips([boardVoice], ['call.first']);

    expect(spoken?.name).toBe('house-vi');
    expect(spoken?.buffers.size).toBe(2);
    for (const { url, authorization } of asked)
      expect(authorization).toBe(url.startsWith('/house/') ? 'Bearer secret' : undefined);
    expect(troubles).toEqual([]);
  });

  it('is said whole by the board’s own voice where one recording of the shop cannot be had, and that is told', async () => {
    answers.delete('/house/letter.A.opus');
    const library = open();

    const spoken = await library.clips(both, ['call.first', 'letter.A']);
    await library.clips(both, ['call.first', 'letter.A']);

    expect(spoken?.name).toBe('vi-south');
    expect(troubles).toEqual([{ kind: 'clip-missing', pack: 'house-vi', clip: 'letter.A' }]);
  });

  it('is said by the shop’s voice again as soon as it can be had', async () => {
    answers.delete('/house/manifest.json');
    const library = open();
    expect((await library.clips(both, ['call.first']))?.name).toBe('vi-south');

    answers.set('/house/manifest.json', JSON.stringify(manifest));

    expect((await library.clips(both, ['call.first']))?.name).toBe('house-vi');
  });

  it('is not said at all where nobody has recorded it', async () => {
    answers.clear();
    answers.set('/board/manifest.json', JSON.stringify({ source: 'to-be-recorded' }));
    expect(await open().clips([boardVoice], ['call.first'])).toBeNull();
  });

  it('is fetched anew once the shop has changed its voice', async () => {
    const library = open();
    await library.prepare(houseVoice);
    const before = asked.length;
    await library.clips([houseVoice], ['call.first']);
    expect(asked.length).toBe(before);

    library.keepOnly(new Set(['/board/']));
    await library.clips([houseVoice], ['call.first']);

    expect(asked.length).toBe(before + 2);
  });
});
