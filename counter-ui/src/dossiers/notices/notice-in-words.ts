import type { DossierState } from '@motcua/contracts/dossiers';
import type { SameWords } from '@motcua/ui/words/catalogue.ts';
import type { dossierNoticesVi } from '@motcua/ui/words/dossier-notices.vi.ts';

type NoticeWords = SameWords<typeof dossierNoticesVi>;

/** What a notice says, by its kind; a kind of a newer house still says something true. */
export function noticeInWords(words: NoticeWords, kind: string, state: DossierState = 'processing'): string {
  const [family, number = ''] = kind.split('-');
  if (kind === 'apology-draft') return words.apologyDraft;
  if (kind === 'warn-0') return words.lastHours;
  if (kind === 'overdue') return state === 'submitted' ? words.unanswered : words.overdue;
  if (family === 'warn') return words.warn(number);
  return family === 'escalate' ? words.escalate(number) : words.other;
}

/** What has happened already stands out from what is to come. */
export function weightOf(kind: string): 'late' | 'draft' | 'soon' {
  if (kind === 'apology-draft') return 'draft';
  return kind.startsWith('warn-') ? 'soon' : 'late';
}
