import { expect, it } from 'vitest';
import { printerStateOf } from './printer-state-of.ts';
import { isStatusReply, type PrinterStatus, printerStatus, type StatusReplies } from './printer-status.ts';

const well: PrinterStatus = { online: true, coverOpen: false, paper: 'ok', error: 'none' };

it.each<[string, StatusReplies, Partial<PrinterStatus>, ReturnType<typeof printerStateOf>]>([
  ['all is well', [0x12, 0x12, 0x12, 0x12], {}, 'ready'],
  ['the drawer pin is high', [0x16, 0x12, 0x12, 0x12], {}, 'ready'],
  ['the roll is near its end', [0x12, 0x12, 0x12, 0x1e], { paper: 'near-end' }, 'paper-low'],
  ['one of the two near-end bits', [0x12, 0x12, 0x12, 0x16], { paper: 'near-end' }, 'paper-low'],
  ['the other near-end bit', [0x12, 0x12, 0x12, 0x1a], { paper: 'near-end' }, 'paper-low'],
  ['the roll is out', [0x12, 0x12, 0x12, 0x72], { paper: 'out' }, 'paper-out'],
  [
    'out and, of course, near its end',
    [0x1a, 0x32, 0x12, 0x7e],
    { online: false, paper: 'out' },
    'paper-out',
  ],
  [
    'stopped for paper before the sensor says so',
    [0x1a, 0x32, 0x12, 0x12],
    { online: false, paper: 'out' },
    'paper-out',
  ],
  ['the cover is open', [0x1a, 0x16, 0x12, 0x12], { online: false, coverOpen: true }, 'cover-open'],
  [
    'the cover is open and the sensor hangs in the air',
    [0x1a, 0x36, 0x12, 0x72],
    { online: false, coverOpen: true, paper: 'out' },
    'cover-open',
  ],
  ['the cutter is stuck', [0x1a, 0x52, 0x1a, 0x12], { online: false, error: 'cutter' }, 'jammed'],
  ['a mechanical error', [0x1a, 0x52, 0x16, 0x12], { online: false, error: 'mechanical' }, 'jammed'],
  ['it cannot recover', [0x1a, 0x52, 0x32, 0x12], { online: false, error: 'unrecoverable' }, 'jammed'],
  ['the head is too hot', [0x1a, 0x52, 0x52, 0x12], { online: false, error: 'overheated' }, 'jammed'],
  ['an error without a name', [0x1a, 0x52, 0x12, 0x12], { online: false, error: 'mechanical' }, 'jammed'],
  ['somebody holds the feed button', [0x1a, 0x1a, 0x12, 0x12], { online: false }, 'unreachable'],
])('%s', (_, replies, said, state) => {
  const status = printerStatus(replies);

  expect(status).toEqual({ ...well, ...said });
  expect(printerStateOf(status)).toBe(state);
});

it('a printer that says nothing is unreachable', () => {
  expect(printerStateOf(null)).toBe('unreachable');
});

it('only bytes with the fixed bits of an answer are answers', () => {
  const answers = Array.from({ length: 256 }, (_, byte) => byte).filter(isStatusReply);

  expect(answers).toHaveLength(16);
  expect(answers).toEqual(expect.arrayContaining([0x12, 0x1a, 0x32, 0x7e]));
  expect(isStatusReply(0x11)).toBe(false); // XON
  expect(isStatusReply(0x13)).toBe(false); // XOFF
});
