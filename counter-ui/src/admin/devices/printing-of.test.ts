import { expect, test } from 'vitest';
import { printingOf } from './printing-of.ts';

const typed = { by: 'house', host: ' 10.0.0.7 ', port: '9100', paper: '58' } as const;

test('a network printer is told by its address, port and paper', () => {
  expect(printingOf(typed)).toEqual({ by: 'house', host: '10.0.0.7', port: 9100, paperMm: 58 });
});

test.each([{ host: '' }, { host: 'máy in' }, { port: '0' }, { port: '9100x' }, { port: '' }])(
  'a network printer with %o cannot be saved',
  (part) => {
    expect(printingOf({ ...typed, ...part })).toBeNull();
  },
);

test('a kiosk without a printer keeps no address', () => {
  expect(printingOf({ ...typed, by: 'none' })).toEqual({ by: 'none' });
});
