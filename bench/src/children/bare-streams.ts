import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// A node:http server and nothing else, holding streams: what five thousand open connections cost by themselves. Told to
// by a POST, it sends a picture to as many of them as a queue of the house has people.

const streams: ServerResponse[] = [];
const picture = () => `data: {"now":"${new Date().toISOString()}","rest":"${'x'.repeat(600)}"}\n\n`;

const http = createServer((request, response) => {
  if (request.method === 'POST') {
    const count = Number(request.url?.slice(1));
    for (const stream of streams.slice(0, count)) stream.write(picture());
    response.end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.write(picture());
  streams.push(response);
});

http.listen(0, '127.0.0.1', () => {
  // A server that was asked to listen on TCP has such an address.
  const { port } = http.address() as AddressInfo;
  console.log(`bare: http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => process.exit());
