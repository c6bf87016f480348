import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line to the house on which single words of the wire get lost, and nobody is told. */
export type ForgetfulLine = {
  url: string;
  /** The next frame to a screen in which these letters stand does not arrive. */
  loseNext(letters: string): void;
  /** How many were lost. */
  lost(): number;
  close(): Promise<void>;
};

/** Passes everything on as it comes, whole frames at a time once a connection speaks websocket. */
export async function forgetfulLine(houseUrl: string): Promise<ForgetfulLine> {
  const target = new URL(houseUrl);
  const open = new Set<Socket>();
  let toLose: string | null = null;
  let lost = 0;
  const server = createServer((device) => {
    const house = connect({ host: target.hostname, port: Number(target.port) });
    let rest = Buffer.alloc(0);
    let speaksFrames = false;
    for (const [one, other] of [
      [device, house],
      [house, device],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    device.pipe(house);
    house.on('data', (piece) => {
      rest = Buffer.concat([rest, piece]);
      if (!speaksFrames) {
        const ends = rest.indexOf('\r\n\r\n');
        const upgraded = rest.subarray(0, 12).toString() === 'HTTP/1.1 101' && ends >= 0;
        const now = upgraded ? rest.subarray(0, ends + 4) : rest;
        device.write(now);
        rest = rest.subarray(now.length);
        speaksFrames = upgraded;
        if (!upgraded) return;
      }
      for (let length = frameLength(rest); length !== null; length = frameLength(rest)) {
        const frame = rest.subarray(0, length);
        rest = rest.subarray(length);
        if (toLose !== null && frame.includes(toLose)) {
          toLose = null;
          lost += 1;
        } else device.write(frame);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    loseNext(letters) {
      toLose = letters;
    },
    lost: () => lost,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** How long the first frame is, which a server never masks; null where it is not whole yet. */
function frameLength(bytes: Buffer): number | null {
  const short = (bytes[1] ?? 0) & 127;
  const head = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < head) return null;
  const body =
    short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  return bytes.length < head + body ? null : head + body;
}
