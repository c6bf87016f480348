import { describe, expect, it } from 'vitest';
import { keyWish } from './key-wish.ts';

describe('the keypad', () => {
  it.each([
    ['ArrowDown', { wish: 'move', by: 1 }],
    ['ArrowRight', { wish: 'move', by: 1 }],
    ['ArrowUp', { wish: 'move', by: -1 }],
    ['ArrowLeft', { wish: 'move', by: -1 }],
    ['1', { wish: 'choose', nth: 1 }],
    ['9', { wish: 'choose', nth: 9 }],
    ['0', { wish: 'back' }],
    ['Backspace', { wish: 'back' }],
    ['Enter', { wish: 'none' }],
    ['a', { wish: 'none' }],
    ['F5', { wish: 'none' }],
  ])('%s means %o', (key, wish) => {
    expect(keyWish(key, false)).toEqual(wish);
  });

  it.each(['1', '0', 'Backspace', 'ArrowLeft', 'ArrowRight'])(
    '%s belongs to a text box that has the focus',
    (key) => {
      expect(keyWish(key, true)).toEqual({ wish: 'none' });
    },
  );

  it('arrows up and down leave a text box', () => {
    expect(keyWish('ArrowDown', true)).toEqual({ wish: 'move', by: 1 });
  });
});
