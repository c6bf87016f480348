import { PrinterState } from '@motcua/contracts/printer-state';
import { describe, expect, it } from 'vitest';
import { slipWay } from './slip-way.ts';

describe('the way a number is taken along', () => {
  it.each([
    ['ready', 'slip'],
    ['paper-low', 'slip'],
    ['paper-out', 'printer-down'],
    ['cover-open', 'printer-down'],
    ['jammed', 'printer-down'],
    ['unreachable', 'printer-down'],
  ] as const)('with a house printer that is %s it is: %s', (printer, way) => {
    expect(slipWay({ printing: 'house', printer })).toBe(way);
  });

  it('trusts a printer that was not asked yet, and the browser that prints by itself', () => {
    expect(slipWay({ printing: 'house', printer: null })).toBe('slip');
    for (const printer of PrinterState.options)
      expect(slipWay({ printing: 'browser', printer })).toBe('slip');
  });

  it('is the screen where nothing prints', () => {
    expect(slipWay({ printing: 'none', printer: null })).toBe('no-printer');
  });
});
