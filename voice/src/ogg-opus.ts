import { oggChecksum } from './ogg-checksum.ts';

/** The file is the same each time it is made: nothing in it depends on the clock or on chance. */
const serial = 0x4d43;
/** 20 ms at 48 kHz. */
const packetLength = 960;
const mostPacketsOnPage = 50;

type Sound = { preSkip: number; length: number; rate: number };

/**
 * Opus packets of 20 ms in an Ogg file (RFC 3533, RFC 7845), one channel.
 * @param sound `preSkip` and `length` in samples of 48 kHz; the last page's position cuts the sound at its end
 */
export function oggOpus(packets: readonly Buffer[], { preSkip, length, rate }: Sound): Buffer {
  const head = Buffer.alloc(19);
  head.write('OpusHead', 'latin1');
  head.writeUInt8(1, 8);
  head.writeUInt8(1, 9);
  head.writeUInt16LE(preSkip, 10);
  head.writeUInt32LE(rate, 12);
  const vendor = 'Mot Cua';
  const tags = Buffer.alloc(16 + vendor.length);
  tags.write('OpusTags', 'latin1');
  tags.writeUInt32LE(vendor.length, 8);
  tags.write(vendor, 12, 'latin1');
  const pages = [page([head], 0, 0, 2), page([tags], 0, 1, 0)];
  for (let at = 0; at < packets.length; at += mostPacketsOnPage) {
    const end = Math.min(packets.length, at + mostPacketsOnPage);
    const isLast = end === packets.length;
    const position = isLast ? preSkip + length : end * packetLength;
    pages.push(page(packets.slice(at, end), position, pages.length, isLast ? 4 : 0));
  }
  return Buffer.concat(pages);
}

function page(packets: readonly Buffer[], position: number, sequence: number, flags: number): Buffer {
  const lacing = packets.flatMap((packet) => [
    ...Array.from({ length: Math.floor(packet.length / 255) }, () => 255),
    packet.length % 255,
  ]);
  const header = Buffer.alloc(27);
  header.write('OggS', 'latin1');
  header.writeUInt8(flags, 5);
  header.writeBigInt64LE(BigInt(position), 6);
  header.writeUInt32LE(serial, 14);
  header.writeUInt32LE(sequence, 18);
  header.writeUInt8(lacing.length, 26);
  const whole = Buffer.concat([header, Buffer.from(lacing), ...packets]);
  whole.writeUInt32LE(oggChecksum(whole), 22);
  return whole;
}
