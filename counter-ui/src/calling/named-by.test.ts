import { expect, test } from 'vitest';
import { namedBy } from './named-by.ts';

test('devices with one trouble share a line, each name once', () => {
  expect(
    namedBy([
      { deviceName: 'Bảng sảnh', trouble: 'sound-blocked' },
      { deviceName: 'Bảng cửa', trouble: 'silent' },
      { deviceName: 'Bảng sảnh', trouble: 'sound-blocked' },
      { deviceName: 'Bảng tầng 2', trouble: 'sound-blocked' },
    ]),
  ).toEqual([
    { trouble: 'sound-blocked', names: 'Bảng sảnh, Bảng tầng 2' },
    { trouble: 'silent', names: 'Bảng cửa' },
  ]);
});

test('without trouble there is no line', () => {
  expect(namedBy([])).toEqual([]);
});
