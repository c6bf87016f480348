import { expect, test } from 'vitest';
import { actOfKey } from './keys.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

test.each([
  ['F2', 'next'],
  ['F3', 'recall'],
  ['F4', 'arrive'],
  ['F6', 'transfer'],
  ['F7', 'miss'],
  ['F8', 'finish'],
  ['F9', 'hold'],
  ['F10', 'pause'],
])('%s asks for %s', (key, act) => {
  expect(actOfKey({ ...plain, key })).toBe(act);
});

test.each(['F1', 'F5', 'F11', 'F12', 'a', 'Enter', 'Escape'])('%s is left to the browser', (key) => {
  expect(actOfKey({ ...plain, key })).toBeNull();
});

test('Alt+F4 still closes the window', () => {
  expect(actOfKey({ ...plain, key: 'F4', altKey: true })).toBeNull();
});

test('Ctrl+Z takes back, also with capitals locked', () => {
  expect(actOfKey({ ...plain, key: 'z', ctrlKey: true })).toBe('undo');
  expect(actOfKey({ ...plain, key: 'Z', ctrlKey: true })).toBe('undo');
});

test('a plain z types a letter', () => {
  expect(actOfKey({ ...plain, key: 'z' })).toBeNull();
});
