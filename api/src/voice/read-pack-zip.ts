import { inflateRawSync } from 'node:zlib';
import { Unzip, type UnzipDecoder, UnzipPassThrough } from 'fflate';
import { badPack } from './bad-pack.ts';

/** A whole pack of a person has some 110 files and 300 kB; nothing near these limits is one. */
const mostFiles = 300;
const mostBytesOfFile = 128 * 1_024;
const mostBytes = 4 * 1_024 * 1_024;
/** A manifest, or a recording named after its token: no folder, no way out of one. */
const fileName = /^(?:manifest\.json|[a-z]+\.[A-Za-z0-9-]+(?:\.[a-z]+)?\.opus)$/;

/**
 * The files of a pack that was sent as a ZIP. It is opened file by file and given up as soon as anything in it is too
 * much, before it has been unpacked.
 * @throws Refusal naming the file that is wrong, and how
 */
export function readPackZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let bytes = 0;
  const unzip = new Unzip((file) => {
    if (!fileName.test(file.name)) throw badPack('unknown-file', file.name);
    if (files.has(file.name)) throw badPack('twice', file.name);
    if (files.size >= mostFiles) throw badPack('too-large');
    files.set(file.name, Buffer.alloc(0));
    file.ondata = (error, chunk) => {
      if (error) throw error;
      const content = Buffer.concat([files.get(file.name) ?? Buffer.alloc(0), chunk]);
      bytes += chunk.length;
      if (content.length > mostBytesOfFile || bytes > mostBytes) throw badPack('too-large', file.name);
      files.set(file.name, content);
    };
    file.start();
  });
  unzip.register(UnzipPassThrough);
  unzip.register(BoundedInflate);
  try {
    unzip.push(zip, true);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw badPack('too-large');
    if (error instanceof Error && 'params' in error) throw error;
    throw badPack('no-zip');
  }
  if (files.size === 0) throw badPack('no-zip');
  return files;
}

/** Unpacks no more than one file may have, whatever the file says of its size. */
class BoundedInflate implements UnzipDecoder {
  static compression = 8;
  ondata: UnzipDecoder['ondata'] = () => undefined;
  readonly #packed: Uint8Array[] = [];

  push(chunk: Uint8Array, final: boolean): void {
    this.#packed.push(chunk.slice());
    if (!final) return;
    const packed = Buffer.concat(this.#packed);
    this.ondata(null, inflateRawSync(packed, { maxOutputLength: mostBytesOfFile }), true);
  }
}
