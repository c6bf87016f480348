import type { PackManifest } from '@motcua/rules/voice/pack';

/** Longer than this a call does not wait for its recordings. */
const patienceMs = 3_000;

/** @throws where no answer comes in time, or the house says no */
export async function fetchSound(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/** The manifest comes from the board's own build, whose test has read every pack, or from the house, which writes it. */
export async function readPack(response: Response): Promise<PackManifest> {
  const read: unknown = await response.json();
  if (typeof read !== 'object' || read === null || !('source' in read))
    throw new Error('this is no voice pack');
  return read as PackManifest;
}
