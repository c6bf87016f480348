import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** A length of cable between a device and the house. */
export type CutLine = {
  url: string;
  /** What is on its way is lost, and nothing gets through any more; nobody is told, as with a pulled plug. */
  cut(): void;
  /** Nothing gets through any more, and every connection stays open: both ends believe that all is well. */
  swallow(): void;
  mend(): void;
  /** The next question that begins so reaches the house, and its answer is lost on the way back. */
  loseAnswerTo(beginning: string): void;
  /** How many questions that begin so went through. */
  asked(beginning: string): number;
  close(): Promise<void>;
};

/**
 * @param houseUrl where the house itself listens on this machine
 * @param end the address at which the device finds its end of the cable
 */
export async function layLine(houseUrl: string, end = '127.0.0.1'): Promise<CutLine> {
  const target = Number(new URL(houseUrl).port);
  const port = await freePort();
  const open = new Set<Socket>();
  const begun: string[] = [];
  let isCut = false;
  let isSwallowed = false;
  let toLose: string | null = null;

  const server = createServer((device) => {
    open.add(device);
    device.on('close', () => open.delete(device));
    device.on('error', () => device.destroy());
    // A pulled plug does not refuse: the question hangs.
    if (isCut || isSwallowed) return device.resume();
    const house = connect(target, '127.0.0.1');
    open.add(house);
    let isDeaf = false;
    device.on('data', (bytes) => {
      if (isSwallowed) return;
      const text = bytes.toString('latin1');
      begun.push(text.slice(0, 60));
      if (toLose !== null && text.startsWith(toLose)) {
        isDeaf = true;
        toLose = null;
      }
      house.write(bytes);
    });
    house.on('data', (bytes) => {
      if (!isDeaf && !isSwallowed) device.write(bytes);
    });
    house.on('error', () => device.destroy());
    house.on('close', () => {
      open.delete(house);
      if (!isDeaf && !isSwallowed) device.destroy();
    });
    device.on('close', () => house.destroy());
  });
  server.listen(port, end);
  await once(server, 'listening');

  const drop = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  return {
    url: `http://${end}:${port}`,
    cut() {
      isCut = true;
      drop();
    },
    swallow() {
      isSwallowed = true;
    },
    mend() {
      isCut = false;
      isSwallowed = false;
      drop();
    },
    loseAnswerTo(beginning) {
      toLose = beginning;
    },
    asked: (beginning) => begun.filter((text) => text.startsWith(beginning)).length,
    async close() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
