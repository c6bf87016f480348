import { describe, expect, it } from 'vitest';
import { noHouse } from './voice-settings.ts';
import { voiceSources } from './voice-source.ts';

const builtIn = '/board/voice-1234/';
const ofKhmer = { language: 'km', pack: 'km' } as const;
const house = {
  voices: [{ language: 'km', address: '/api/v1/voice-packs/one/abc/' }] as const,
  deviceToken: 'secret',
};

describe('who says a sentence', () => {
  it('the board’s own voice, where the shop has none', () => {
    expect(voiceSources(builtIn, noHouse, { language: 'vi', pack: 'vi-south' })).toEqual([
      { name: 'vi-south', address: '/board/voice-1234/vi-south/', headers: {} },
    ]);
    expect(voiceSources(builtIn, house, { language: 'en', pack: 'en' })).toHaveLength(1);
  });

  it('the shop’s voice first, asked for with the board’s token, which nobody else is shown', () => {
    expect(voiceSources(builtIn, house, ofKhmer)).toEqual([
      {
        name: 'house-km',
        address: '/api/v1/voice-packs/one/abc/',
        headers: { authorization: 'Bearer secret' },
      },
      { name: 'km', address: '/board/voice-1234/km/', headers: {} },
    ]);
  });
});
