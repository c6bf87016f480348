import { stat } from 'node:fs/promises';

/** Who owns a file or folder, or null when there is none. */
export async function ownerOf(path: string): Promise<{ uid: number; gid: number } | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : { uid: found.uid, gid: found.gid };
}
