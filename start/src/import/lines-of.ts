import { StartTrouble } from '../start-trouble.ts';
import { fileBytes } from './file-text.ts';
import type { Progress } from './progress.ts';
import { type CsvRecord, readCsv } from './read-csv.ts';

/**
 * The heading and then the lines of a file, with its progress shown.
 * @throws StartTrouble where the file is empty, has only a heading, or cannot be read
 */
export async function openLines(
  path: string,
  progress: Progress,
): Promise<{ headings: string[]; lines: AsyncGenerator<CsvRecord> }> {
  const size = await fileBytes(path);
  let read = 0;
  const records = readCsv(path, (bytes) => {
    read = bytes;
  });
  const heading = await records.next();
  if (heading.done)
    throw new StartTrouble({ vi: `Tệp ${path} không có gì.`, en: `The file ${path} is empty.` });
  async function* lines(): AsyncGenerator<CsvRecord> {
    let rows = 0;
    for await (const record of records) {
      rows += 1;
      progress.show(rows, size === 0 ? 1 : read / size);
      yield record;
    }
    if (rows === 0)
      throw new StartTrouble({
        vi: `Tệp ${path} chỉ có dòng tiêu đề.`,
        en: `The file ${path} has a heading and nothing else.`,
      });
  }
  return { headings: heading.value.fields.map((name) => name.trim()), lines: lines() };
}
