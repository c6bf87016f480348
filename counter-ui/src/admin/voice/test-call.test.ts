import { VoicePackId } from '@motcua/contracts/ids';
import type { VoicePackWithClips } from '@motcua/contracts/voice';
import { prompts } from '@motcua/rules/voice/prompts';
import { expect, it } from 'vitest';
import { testCall } from './test-call.ts';

/** A Vietnamese voice in which everything is recorded but these prompts. */
function voiceWithout(...missing: string[]): VoicePackWithClips {
  const recording = { milliseconds: 400, loudnessDb: -20, recordedAt: '2026-11-24T02:00:00Z' };
  return {
    packId: VoicePackId.parse('7f2c5a8e-4a4f-4a52-9a3e-2f3c0b1d9a10'),
    ...{ language: 'vi', name: 'x', speaker: 'x', licence: 'x', madeBy: 'person', inUse: false },
    ...{ recorded: 0, needed: 0, changedAt: '2026-11-24T02:00:00Z', address: '/voice/' },
    clips: [...prompts('vi', 'south')].map(([token, words]) => ({
      ...{ token, words, ending: 'level' as const },
      recording: missing.includes(token) ? null : recording,
    })),
  };
}

it('a test call is the call of a real number, recording by recording', () => {
  expect(testCall(voiceWithout())).toEqual({
    can: true,
    parts: [
      '/voice/call.first.opus',
      '/voice/letter.A.opus',
      '/voice/number.0.mid.opus',
      '/voice/number.1.mid.opus',
      '/voice/number.5.final.opus',
      null,
      '/voice/counter.3.opus',
    ],
  });
});

it('where prompts are missing they are named by their words, and the others do not matter', () => {
  expect(testCall(voiceWithout('counter.3', 'number.0.mid', 'letter.Z'))).toEqual({
    can: false,
    missing: ['không', 'đến quầy số ba'],
  });
});
