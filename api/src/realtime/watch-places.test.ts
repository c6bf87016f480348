import { DeviceId } from '@motcua/contracts/ids';
import { expect, test } from 'vitest';
import { watchPlaces } from './watch-places.ts';

const kiosk = DeviceId.parse('00000000-0000-4000-8000-000000000001');
const board = DeviceId.parse('00000000-0000-4000-8000-000000000002');
const minute = 60_000;

function watching() {
  const told: DeviceId[] = [];
  return { told, ...watchPlaces((deviceId) => told.push(deviceId)) };
}

test('a token that speaks from two machines at once is told of, and the other devices are not', () => {
  const { told, came } = watching();
  came(board, 'a', '10.0.0.5', 0);
  came(kiosk, 'b', '10.0.0.7', 0);
  came(kiosk, 'c', '10.0.0.66', 1);
  expect(told).toEqual([kiosk]);
});

test('a machine that comes back, also before its old line is missed, is one machine', () => {
  const { told, came, left } = watching();
  came(kiosk, 'a', '10.0.0.7', 0);
  came(kiosk, 'b', '10.0.0.7', 1);
  left(kiosk, 'a');
  left(kiosk, 'b');
  came(kiosk, 'c', '10.0.0.7', 2);
  expect(told).toEqual([]);
});

test('a machine that was moved to another address is one machine', () => {
  const { told, came, left } = watching();
  came(kiosk, 'a', '10.0.0.7', 0);
  left(kiosk, 'a');
  came(kiosk, 'b', '10.0.0.8', minute);
  expect(told).toEqual([]);
});

test('it is told once in ten minutes, however often the two take turns', () => {
  const { told, came, left } = watching();
  came(kiosk, 'a', '10.0.0.7', 0);
  for (let turn = 0; turn < 50; turn += 1) {
    came(kiosk, `thief ${turn}`, '10.0.0.66', turn * 1_000);
    left(kiosk, `thief ${turn}`);
  }
  expect(told).toEqual([kiosk]);
  came(kiosk, 'thief again', '10.0.0.66', 11 * minute);
  expect(told).toEqual([kiosk, kiosk]);
});
