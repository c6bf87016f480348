import type { JournalLine } from '@motcua/contracts/routes';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { journalSentence } from '@motcua/ui/words/journal-sentence.ts';
import { reasonInWords } from '@motcua/ui/words/reason-in-words.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useSectorNames } from '../counters/use-sector-names.ts';
import { useClassName } from '../priority/use-class-name.ts';
import { useShopSettings } from '../use-shop-settings.ts';

/** One thing that happened, as a sentence. */
export function JournalRow({ line, timeZone }: { line: JournalLine; timeZone: string }) {
  const words = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  const { settings } = useShopSettings();
  const sector = useSectorNames();
  const priorityClass = useClassName(settings.priorityClasses);
  const staff = (staffId: string) =>
    settings.staff.find((member) => member.staffId === staffId)?.displayName ?? '';
  const unnamed = line.actorKind === 'clock' ? words.actorClock : words.actorSetup;
  const reason = line.reason === null ? null : reasonInWords(line.reason, language);
  return (
    <li className="journal-row">
      <time className="tabular" dateTime={line.at}>
        {timeAt(line.at, timeZone)}
      </time>
      <strong>{line.actorName ?? unnamed}</strong>
      <span>
        {journalSentence(line, { sector, priorityClass, staff }, language)}
        {reason && <em> {words.because(reason)}</em>}
      </span>
    </li>
  );
}
