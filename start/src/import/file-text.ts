import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { StartTrouble } from '../start-trouble.ts';

/**
 * The text of a file, piece by piece, with `\n` at the end of each line whatever the file has. What is not UTF-8 ends it
 * with a sentence that names the first bad line: half a name in the wrong letters is worse than none.
 * @param onBytes told how many bytes have been read
 */
export async function* fileText(
  path: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let read = 0;
  let tail: Buffer = Buffer.alloc(0);
  let heldReturn = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 128 * 1024 })) {
    const bytes = Buffer.from(chunk);
    if (read === 0) refuseWide(bytes);
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw notUtf8(line + badLineIn(Buffer.concat([tail, bytes])));
    }
    line += countLines(bytes);
    tail = lastLineOf(tail, bytes);
    read += bytes.length;
    onBytes(read);
    const whole: string = heldReturn ? `\r${text}` : text;
    heldReturn = whole.endsWith('\r');
    yield (heldReturn ? whole.slice(0, -1) : whole).replaceAll(/\r\n?/g, '\n');
  }
  try {
    decoder.decode();
  } catch {
    throw notUtf8(line);
  }
  if (heldReturn) yield '\n';
}

/** How large the file is. */
export async function fileBytes(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return found.size;
  throw new StartTrouble({ vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` });
}

/** UTF-16, which spreadsheets like to call "Unicode text", has a mark of its own or a NUL in every other byte. */
function refuseWide(bytes: Buffer): void {
  const mark = bytes.subarray(0, 2).toString('hex');
  const head = bytes.subarray(0, 1_000);
  const nuls = head.filter((byte) => byte === 0).length;
  if (mark !== 'fffe' && mark !== 'feff' && nuls * 4 < head.length) return;
  if (bytes.length === 0) return;
  throw new StartTrouble({
    vi: 'Dòng 1: tệp viết bằng mã UTF-16; xin lưu lại thành CSV mã UTF-8.',
    en: 'Line 1: the file is written in UTF-16; save it as CSV in UTF-8.',
  });
}

function notUtf8(line: number): StartTrouble {
  return new StartTrouble({
    vi: `Dòng ${line}: chữ không phải mã UTF-8 (có thể là Windows-1258 hay TCVN3); xin lưu lại tệp thành CSV mã UTF-8.`,
    en: `Line ${line}: the letters are not UTF-8 (perhaps Windows-1258 or TCVN3); save the file as CSV in UTF-8.`,
  });
}

/** @param bytes the piece that is not UTF-8, from the beginning of its first line on */
function badLineIn(bytes: Buffer): number {
  let from = 0;
  for (let line = 0; ; line += 1) {
    const end = bytes.indexOf(10, from);
    if (end === -1 || !isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** What was read of the last line, not more than tells where a letter began. */
function lastLineOf(tail: Buffer, bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(10);
  const rest = end === -1 ? Buffer.concat([tail, bytes]) : bytes.subarray(end + 1);
  return rest.length <= 8 ? Buffer.from(rest) : cutAtLetter(rest);
}

function cutAtLetter(rest: Buffer): Buffer {
  let from = rest.length - 4;
  while (from < rest.length && ((rest[from] ?? 0) & 0xc0) === 0x80) from += 1;
  return Buffer.from(rest.subarray(from));
}
