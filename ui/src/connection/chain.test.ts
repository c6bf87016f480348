import { Position } from '@motcua/contracts/position';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from './chain.ts';

const at = (place: number) => Position.parse(`${'0'.repeat(16)}.${String(place).padStart(16, '0')}`);

describe('a message that arrives', () => {
  it.each([
    { held: 5, after: 5, position: 6, step: 'apply', why: 'it follows directly on what is held' },
    { held: 5, after: 3, position: 9, step: 'apply', why: 'the snapshot was taken between the two messages' },
    { held: 5, after: 4, position: 5, step: 'drop', why: 'it is already contained' },
    { held: 5, after: 2, position: 3, step: 'drop', why: 'it is older' },
    { held: 5, after: 6, position: 7, step: 'gap', why: 'the message before it never came' },
  ])('is met with $step when $why', ({ held, after, position, step }) => {
    expect(nextStep(at(held), { after: at(after), position: at(position) })).toBe(step);
  });

  it('compares places by transaction first, then by row', () => {
    const held = Position.parse('0000000000000009.0000000000000500');
    const next = Position.parse('0000000000000010.0000000000000001');
    expect(nextStep(held, { after: held, position: next })).toBe('apply');
  });
});

describe('a screen that follows', () => {
  const line = fc
    .uniqueArray(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 60 })
    .map((places) => {
      const inOrder = places.toSorted((one, other) => one - other);
      return inOrder.map((place, index) => ({ after: at(inOrder[index - 1] ?? 0), position: at(place) }));
    });

  it('never skips a message in silence, whatever is lost, repeated or sent late', () => {
    fc.assert(
      fc.property(line, fc.array(fc.nat({ max: 59 }), { maxLength: 200 }), (messages, arrivals) => {
        let held = at(0);
        let applied = 0;
        for (const arrival of arrivals) {
          const message = messages[arrival % messages.length];
          if (!message || nextStep(held, message) !== 'apply') continue;
          // What is applied must be exactly the next one of the line.
          expect(message).toEqual(messages[applied]);
          applied += 1;
          held = message.position;
        }
      }),
    );
  });

  it('applies everything once when nothing is lost, from any snapshot on, even if it all comes twice', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 5_000 }), (messages, snapshot) => {
        let held = at(snapshot);
        const applied = [];
        for (const message of [...messages, ...messages]) {
          const step = nextStep(held, message);
          expect(step).not.toBe('gap');
          if (step !== 'apply') continue;
          applied.push(message.position);
          held = message.position;
        }
        expect(applied).toEqual(
          messages.map(({ position }) => position).filter((position) => position > at(snapshot)),
        );
      }),
    );
  });
});
