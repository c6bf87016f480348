import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A network of its own with one cable to this machine: what stands in it is cut off by pulling the plug. */
export type FarRoom = {
  /** This machine's end of the cable. */
  address: string;
  /** A browser started by this command stands in the room. */
  browser: string;
  /** The link goes down, as with a pulled cable. */
  pull(): Promise<void>;
  plugIn(): Promise<void>;
  close(): Promise<void>;
};

const run = promisify(execFile);
const ip = (...words: string[]) => run('ip', words);

/** @returns null where this machine does not let us make networks: then a cut line must do */
export async function openFarRoom(): Promise<FarRoom | null> {
  const mark = randomInt(0x10000, 0xfffff).toString(16);
  const [room, here, there] = [`mc${mark}`, `mch${mark}`, `mcr${mark}`];
  const net = `10.213.${randomInt(1, 250)}`;
  const folder = await mkdtemp(join(tmpdir(), 'motcua-room-'));
  const browser = join(folder, 'chromium');
  const close = async () => {
    await ip('link', 'del', here).catch(() => undefined);
    await ip('netns', 'del', room).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ip('netns', 'add', room);
    await ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', room);
    await ip('addr', 'add', `${net}.1/30`, 'dev', here);
    await ip('link', 'set', here, 'up');
    await ip('-n', room, 'addr', 'add', `${net}.2/30`, 'dev', there);
    await ip('-n', room, 'link', 'set', 'lo', 'up');
    await ip('-n', room, 'link', 'set', there, 'up');
    const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
    await writeFile(browser, `#!/bin/sh\nexec ip netns exec ${room} '${chromium}' "$@"\n`);
    await chmod(browser, 0o755);
    await run('ip', ['netns', 'exec', room, 'true']);
  } catch {
    await close();
    return null;
  }
  return {
    address: `${net}.1`,
    browser,
    pull: async () => void (await ip('link', 'set', here, 'down')),
    plugIn: async () => void (await ip('link', 'set', here, 'up')),
    close,
  };
}
