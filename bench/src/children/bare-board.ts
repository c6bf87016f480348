import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

// A socket.io server and nothing else, with the options of the house: told to by a request, it sends one message to all
// who listen. What stands before the message in the house (clerk, rules, database, journal) is missing here.

const http = createServer((request, response) => {
  io.emit('hall', { ...message, at: process.hrtime.bigint().toString() });
  response.end(request.url);
});
const io = new Server(http, {
  path: '/live',
  transports: ['websocket'],
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  maxHttpBufferSize: 32 * 1024,
});
// As large as a call in the house.
const message = {
  after: '0000000000001234.0000000000001234',
  position: '0000000000001235.0000000000001235',
  message: { label: 'A0001', counter: 1, state: 'called' },
};

http.listen(0, '127.0.0.1', () => {
  // A server that was asked to listen on TCP has such an address.
  const { port } = http.address() as AddressInfo;
  console.log(`bare: http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => process.exit());
