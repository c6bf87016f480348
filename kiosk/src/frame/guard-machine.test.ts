import { describe, expect, it } from 'vitest';
import { isForbidden } from './guard-machine.ts';

const press = (keys: string) => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    metaKey: parts.includes('Meta'),
  };
};

describe('keys that leave the kiosk', () => {
  it.each([
    'F1',
    'F5',
    'F11',
    'F12',
    'Ctrl+Shift+i',
    'Ctrl+p',
    'Ctrl+w',
    'Ctrl+t',
    'Ctrl+l',
    'Ctrl+-',
    'Alt+ArrowLeft',
    'Alt+F4',
    'Meta+d',
    'ContextMenu',
    'BrowserBack',
    'PrintScreen',
  ])('%s is stopped', (keys) => {
    expect(isForbidden(press(keys))).toBe(true);
  });

  it.each(['a', 'A', 'đ', '1', 'Enter', 'Tab', 'ArrowDown', 'Backspace', 'Escape', '|', 'Ctrl+Alt+|'])(
    '%s is for typing or walking',
    (keys) => {
      expect(isForbidden(press(keys))).toBe(false);
    },
  );
});
