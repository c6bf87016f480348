import { open, rename, rm } from 'node:fs/promises';

/** Writes a file so that it is there whole or not at all, also after a power cut. Only the house itself may read it. */
export async function writeWhole(path: string, bytes: string | Buffer): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
