import type { BoardSentence } from '@motcua/contracts/board';

/** As many codes as can be read while a sentence stands. */
const mostCodes = 12;

/**
 * The dossiers whose result can be collected, as sentences of the board: codes alone, never a name.
 * @param codes the newest first
 */
export function resultsSentences(codes: readonly string[]): BoardSentence[] {
  const sentences: BoardSentence[] = [];
  for (let from = 0; from < codes.length; from += mostCodes) {
    const said = codes.slice(from, from + mostCodes).join(', ');
    sentences.push({
      kind: 'results',
      textVi: `Hồ sơ đã có kết quả, mời nhận: ${said}`,
      textKm: `សំណុំឯកសារដែលមានលទ្ធផល សូមមកទទួល៖ ${said}`,
      textEn: `Results ready to collect: ${said}`,
    });
  }
  return sentences;
}
