import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort } from './check-port.ts';

test('a free port is no trouble, and is free afterwards', async () => {
  await checkPort('127.0.0.1', 0);

  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  taken.close();
  await once(taken, 'close');
  await checkPort('127.0.0.1', port);
});

test('an address that is not this machine is told so', async () => {
  await expect(checkPort('192.0.2.1', 0)).rejects.toThrow('set HOST to an address of this machine');
});
