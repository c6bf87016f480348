import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Burst, burstGapMs, hearKey, hearSilence } from './scan-burst.ts';

type Press = { key: string; afterMs: number };

/** Presses keys with these pauses before them, and then leaves the keyboard alone. */
function press(presses: readonly Press[]) {
  let burst: Burst | null = null;
  let nowMs = 0;
  const typed: string[] = [];
  const scanned: string[] = [];
  for (const { key, afterMs } of presses) {
    nowMs += afterMs;
    const heard = hearKey(burst, key, nowMs);
    burst = heard.burst;
    typed.push(...heard.typed);
    if (heard.scanned !== null) scanned.push(heard.scanned);
  }
  typed.push(...hearSilence(burst).typed);
  return { typed: typed.join(''), scanned };
}

const scan = (text: string): Press[] => [
  ...[...text].map((key) => ({ key, afterMs: 4 })),
  { key: 'Enter', afterMs: 4 },
];
const atEase = (text: string): Press[] => [...text].map((key) => ({ key, afterMs: 120 }));
const card = '094190001234||Thạch Thị Sa Rươne|02091990|Nữ|Sóc Trăng|25042021';

describe('keys on the wire', () => {
  it('a scanned card is heard whole and types nothing', () => {
    expect(press(scan(card))).toEqual({ typed: '', scanned: [card] });
  });

  it('a scan in the middle of typing leaves what was typed as it was', () => {
    const [first, ...others] = scan(card);
    const apart = first ? [{ ...first, afterMs: 200 }, ...others] : [];
    expect(press([...atEase('khai'), ...apart, ...atEase('sinh')])).toEqual({
      typed: 'khaisinh',
      scanned: [card],
    });
  });

  it('a scan that breaks off, or of another code, types nothing', () => {
    expect(press(scan(card).slice(0, -1))).toEqual({ typed: '', scanned: [] });
    expect(press(scan('https://example.vn/t'))).toEqual({ typed: '', scanned: [] });
  });

  it('a person who rolls over two keys and Enter is heard', () => {
    expect(press([...atEase('a'), { key: 'b', afterMs: 20 }, { key: 'Enter', afterMs: 20 }])).toEqual({
      typed: 'abEnter',
      scanned: [],
    });
  });

  it('whatever a person types at ease arrives, in order, and is never a scan', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc 019|.'), maxLength: 30 });
    const pauses = fc.integer({ min: burstGapMs, max: 2_000 });
    fc.assert(
      fc.property(text, pauses, (written, afterMs) => {
        const withoutBars = written.replaceAll('|', '');
        const heard = press([...withoutBars].map((key) => ({ key, afterMs })));
        expect(heard).toEqual({ typed: withoutBars, scanned: [] });
      }),
    );
  });

  it('however fast a scanner is, its text never leaks and is never lost', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 4, maxLength: 200 })
      .map((said) => `0941${said.replaceAll('|', '')}|more`);
    const pause = fc.integer({ min: 0, max: burstGapMs - 1 });
    fc.assert(
      fc.property(text, fc.infiniteStream(pause), (said, pauses) => {
        const keys = [...said, 'Enter'];
        const presses = keys.map((key) => ({ key, afterMs: pauses.next().value ?? 1 }));
        expect(press(presses)).toEqual({ typed: '', scanned: [said] });
      }),
    );
  });
});
