import type { BoardSentence } from '@motcua/contracts/board';
import { dongInWords } from './money.ts';

type PostedFee = { nameVi: string; nameEn: string; amountVnd: number; noteVi: string };

/** With its note a sentence gets no longer than what stands on a wide board at once. */
const longest = 110;

/**
 * One fee as the sentence that a board shows. Charges must be posted where they are taken: Decree 61/2018/NĐ-CP,
 * article 13 (one-stop shops post charges and fees for everybody to read).
 */
export function feeSentence({ nameVi, nameEn, amountVnd, noteVi }: PostedFee): BoardSentence {
  const named = `Phí, lệ phí: ${nameVi} – ${dongInWords(amountVnd, 'vi')}`;
  // The first clause says for what the amount is; those after it, who is let off, are kept where they fit.
  const notes = [noteVi, noteVi.split(';')[0] ?? ''].map((note) => note.trim()).filter((note) => note !== '');
  const whole = notes.map((note) => `${named}, ${lowered(note)}`).find((text) => text.length <= longest);
  return {
    kind: 'fees',
    textVi: whole ?? named,
    textKm: null,
    textEn: `Fee: ${nameEn} – ${dongInWords(amountVnd, 'en')}`,
  };
}

const lowered = (note: string) => note.charAt(0).toLocaleLowerCase('vi') + note.slice(1);
