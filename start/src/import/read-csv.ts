import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { StartTrouble } from '../start-trouble.ts';
import { fileText } from './file-text.ts';

/** A record of a CSV file, and the line it begins on. */
export type CsvRecord = { line: number; fields: string[] };

/** A record of a million letters is no line of a register any more. */
const recordMost = 4_000_000;

/**
 * The records of a CSV file, one after the other, in bounded memory; the first is the heading. The separator is the one
 * the heading uses most: comma, semicolon, tab or bar.
 */
export async function* readCsv(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter: await separatorOf(path),
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: recordMost,
  });
  const reading = pipeline(Readable.from(fileText(path, onBytes)), parser);
  reading.catch(() => undefined);
  try {
    for await (const found of parser) {
      const { record, info }: { record: string[]; info: { lines: number } } = found;
      yield { line: info.lines - linesWithin(record), fields: record };
    }
    await reading;
  } catch (error) {
    throw error instanceof CsvError ? broken(error) : error;
  } finally {
    parser.destroy();
  }
}

function linesWithin(record: readonly string[]): number {
  let lines = 0;
  for (const field of record) if (field.includes('\n')) lines += field.split('\n').length - 1;
  return lines;
}

async function separatorOf(path: string): Promise<string> {
  let head = '';
  for await (const piece of fileText(path)) {
    head += piece;
    if (head.length > 4_096) break;
  }
  const heading =
    head
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  const counts = [',', ';', '\t', '|'].map((separator) => ({
    separator,
    count: heading.split(separator).length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

function broken(error: CsvError): StartTrouble {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  return new StartTrouble({
    vi: `Dòng ${line}: tệp CSV hỏng (${error.code}); không nhập gì cả.`,
    en: `Line ${line}: the CSV file is broken (${error.code}); nothing was imported.`,
  });
}
