import { callTokens } from '@motcua/rules/voice/call-tokens';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeline } from './timeline.ts';

const gaps = { gapMs: 40, pauseMs: 160 };

it('recordings follow each other with a gap, and a breath where the sentence has one', () => {
  const tokens = callTokens({ label: 'A01' + '0', counter: 3, language: 'vi', times: 1 });
  const placed = timeline(tokens, () => 0.5, gaps);
  expect(placed.map(({ token, startsAt }) => [token, Math.round(startsAt * 1_000)])).toEqual([
    ['call.first', 0],
    ['letter.A', 540],
    ['number.0.mid', 1_080],
    ['number.1.mid', 1_620],
    ['number.0.final', 2_160],
    ['counter.3', 2_860],
  ]);
});

it('no two recordings of a sentence ever sound at once, whatever their lengths', () => {
  const call = fc.record({
    label: fc.stringMatching(/^[A-Z]{1,2}\d{3,4}$/),
    counter: fc.integer({ min: 1, max: 99 }),
    language: fc.constantFrom('vi' as const, 'en' as const),
    times: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(
      call,
      fc.array(fc.double({ min: 0.02, max: 3, noNaN: true }), { minLength: 20, maxLength: 20 }),
      (one, lengths) => {
        let asked = 0;
        const placed = timeline(callTokens(one), () => lengths[asked++ % lengths.length] ?? 1, gaps);
        for (const [index, { startsAt }] of placed.entries())
          expect(startsAt).toBeGreaterThanOrEqual(placed[index - 1]?.endsAt ?? 0);
      },
    ),
  );
});
