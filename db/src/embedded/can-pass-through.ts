import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether this user may pass through a folder and every folder above it, judged by their permission bits. */
export async function canPassThrough(user: { uid: number; gid: number }, folder: string): Promise<boolean> {
  for (let step = await realpath(folder); ; step = dirname(step)) {
    const { uid, gid, mode } = await stat(step);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (step === dirname(step)) return true;
  }
}
