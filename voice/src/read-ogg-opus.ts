import { oggChecksum } from './ogg-checksum.ts';

const headerBytes = 27;
/** A packet is never longer (RFC 6716), in samples of 48 kHz. */
const longestPacket = 5_760;

type Page = {
  flags: number;
  position: number;
  serial: number;
  sequence: number;
  packets: number;
  body: Buffer;
};

/**
 * Reads whether a file is what a pack is made of: one whole Ogg Opus stream of one channel (RFC 7845), no page broken,
 * missing or from elsewhere.
 * @returns how long it sounds, in milliseconds
 * @throws with what is wrong with it
 */
export function readOggOpus(file: Buffer): { milliseconds: number } {
  const pages = pagesOf(file);
  const [head, tags] = pages;
  const last = pages.at(-1);
  if (!head || !tags || !last || pages.length < 3) throw new Error('this is no whole Ogg Opus file');
  if (head.body.length < 19 || head.body.toString('latin1', 0, 8) !== 'OpusHead')
    throw new Error('this is no Opus');
  if (head.body.readUInt8(9) !== 1 || head.body.readUInt8(18) !== 0)
    throw new Error('it has more than one channel');
  if (tags.body.toString('latin1', 0, 8) !== 'OpusTags') throw new Error('it has no OpusTags');
  if ((head.flags & 2) === 0 || (last.flags & 4) === 0)
    throw new Error('its beginning or its end is missing');
  if (pages.some(({ serial, sequence }, index) => serial !== head.serial || sequence !== index))
    throw new Error('a page is missing or from elsewhere');
  const length = last.position - head.body.readUInt16LE(10);
  const packets = pages.slice(2).reduce((sum, page) => sum + page.packets, 0);
  if (length <= 0 || last.position > packets * longestPacket) throw new Error('it is not as long as it says');
  return { milliseconds: Math.round(length / 48) };
}

function pagesOf(file: Buffer): Page[] {
  const pages: Page[] = [];
  let at = 0;
  while (at < file.length) {
    if (at + headerBytes > file.length || file.toString('latin1', at, at + 4) !== 'OggS')
      throw new Error('this is no Ogg file');
    const lacing = file.subarray(at + headerBytes, at + headerBytes + file.readUInt8(at + 26));
    const bodyAt = at + headerBytes + lacing.length;
    const end = bodyAt + lacing.reduce((sum, size) => sum + size, 0);
    if (lacing.length !== file.readUInt8(at + 26) || end > file.length)
      throw new Error('its last page is cut off');
    const whole = Buffer.from(file.subarray(at, end));
    whole.writeUInt32LE(0, 22);
    if (oggChecksum(whole) !== file.readUInt32LE(at + 22)) throw new Error('a page of it is damaged');
    pages.push({
      flags: file.readUInt8(at + 5),
      position: Number(file.readBigInt64LE(at + 6)),
      serial: file.readUInt32LE(at + 14),
      sequence: file.readUInt32LE(at + 18),
      packets: lacing.filter((size) => size < 255).length,
      body: file.subarray(bodyAt, end),
    });
    at = end;
  }
  return pages;
}
