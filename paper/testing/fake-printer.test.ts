import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakePrinter, startFakePrinter } from './fake-printer.ts';

let printer: FakePrinter;
beforeEach(async () => {
  printer = await startFakePrinter();
});
afterEach(() => printer.stop());

// Three bytes of picture that are also DLE EOT 4: the trap that `unmistakable` keeps the house's pictures out of.
const trap = Uint8Array.of(0x1b, 0x40, 0x1d, 0x76, 0x30, 0, 3, 0, 1, 0, 0x10, 0x04, 4, 0x1d, 0x56, 66, 0);

it('a question inside a picture is answered, as real printers do, and stays a part of the picture', async () => {
  printer.play({ kind: 'paper-low' });
  const answers: number[] = [];
  const socket = connect(printer.port, printer.host);
  socket.on('data', (bytes) => answers.push(...bytes));

  socket.write(trap);
  const page = await printer.pageAfter(0);
  await expect.poll(() => answers).toEqual([0x1e]);
  socket.destroy();

  expect([...page.bitmap.bytes]).toEqual([0x10, 0x04, 4]);
});

it('bytes of no command are kept, so that a test can say there were none', async () => {
  const socket = connect(printer.port, printer.host);

  socket.write(Buffer.from('Gi?y', 'latin1'));
  await expect.poll(() => printer.strangeBytes).toEqual([...Buffer.from('Gi?y', 'latin1')]);
  socket.destroy();
});

it('a page that does not come is an error, in time', async () => {
  await expect(printer.pageAfter(0, 50)).rejects.toThrow('page 1 did not come within 50 ms');
});
