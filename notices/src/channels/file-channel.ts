import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel, Letter } from './channel.ts';
import { mailBytes } from './mail-bytes.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Lays letters into a folder, for whoever carries them on: an e-mail as `.eml`, what can only go to a telephone as
 * `.json`. The name is that of the notice, so the same letter is one file.
 */
export function fileChannel(folder: string, from: string): Channel {
  return {
    async send(letter) {
      if (letter.email === null && letter.phone === null) return { outcome: 'no-contact' };
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await lay(letter);
        return { outcome: 'sent' };
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
        return { outcome: 'again', reason: `file-${code}` };
      }
    },
  };

  async function lay(letter: Letter): Promise<void> {
    if (letter.email === null) {
      const { noticeId, phone, language, text, at } = letter;
      const said = JSON.stringify({ noticeId, phone, language, text, at }, null, 2);
      return writeWhole(join(folder, `${noticeId}.json`), `${said}\n`);
    }
    await writeWhole(join(folder, `${letter.noticeId}.eml`), await mailBytes(letter, from, letter.email));
  }
}
