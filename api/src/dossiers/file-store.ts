import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../refusal.ts';
import { headBytes, tailBytes } from './file-kind.ts';

/** A file that has come in and lies aside: kept or thrown away, never both. */
export type Incoming = {
  sha256: Buffer;
  bytes: number;
  head: Buffer;
  tail: Buffer;
  /** Gives it its place, named by its hash: the same bytes lie there once, whatever they are called. */
  keep(): Promise<void>;
  /** Does nothing once it is kept. */
  discard(): Promise<void>;
};

// Nobody but the house reads them, and nothing ever runs them.
const fileMode = 0o600;
const folderMode = 0o700;

/**
 * Writes what comes in beside the others, piece by piece, and hashes it on its way: a file is never whole in memory.
 * @throws Refusal `body-too-large` beyond `most` bytes, `unavailable` where the disk is full or away; nothing is left then
 */
export async function takeIn(filesDir: string, stream: Readable, most: number): Promise<Incoming> {
  const aside = join(filesDir, 'incoming');
  const path = join(aside, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  const discard = () => rm(path, { force: true });
  try {
    await mkdir(aside, { recursive: true, mode: folderMode });
    const file = await open(path, 'wx', fileMode);
    try {
      for await (const piece of stream) {
        const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
        bytes += chunk.length;
        if (bytes > most) throw new Refusal('body-too-large');
        hash.update(chunk);
        if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
        tail = Buffer.concat([tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes);
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard();
    throw isDiskTrouble(error) ? new Refusal('unavailable') : error;
  }
  const sha256 = hash.digest();
  const keep = async () => {
    const place = placeOf(filesDir, sha256);
    try {
      await mkdir(join(place, '..'), { recursive: true, mode: folderMode });
      await rename(path, place);
    } catch (error) {
      throw isDiskTrouble(error) ? new Refusal('unavailable') : error;
    }
  };
  return { sha256, bytes, head, tail, keep, discard };
}

/** The bytes of a kept file, in pieces; null where its disk does not have them. */
export async function readKept(filesDir: string, sha256: Buffer): Promise<Readable | null> {
  const place = placeOf(filesDir, sha256);
  try {
    await access(place);
  } catch {
    return null;
  }
  return createReadStream(place);
}

function placeOf(filesDir: string, sha256: Buffer): string {
  const name = sha256.toString('hex');
  return join(filesDir, name.slice(0, 2), name);
}

// Full, read-only, gone or broken: whatever the disk says no to may be tried again when somebody has looked after it.
const isDiskTrouble = (error: unknown) =>
  error instanceof Error &&
  'syscall' in error &&
  typeof error.syscall === 'string' &&
  /^(open|write|fsync|mkdir|rename|close)$/.test(error.syscall);
