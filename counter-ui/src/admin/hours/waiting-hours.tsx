import type { ShopHours } from '@motcua/contracts/shops';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { openingHoursWords } from '@motcua/ui/words/opening-hours.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { weeklyHours } from '@motcua/ui/words/weekly-hours.ts';
import { Link } from 'wouter';

type WaitingHoursProps = { waiting: ShopHours['waiting']; shopCode: string };

/** Hours that were entered while dossiers were open: they hold once a second person has looked and confirmed. */
export function WaitingHours({ waiting, shopCode }: WaitingHoursProps) {
  const words = useStaffWords(openingHoursWords);
  const { language } = useStaffLanguage();
  if (waiting.length === 0) return null;
  return (
    <div className="waiting-hours" role="status">
      <ul>
        {waiting.map(({ changeId, from, hours }) => (
          <li key={changeId}>
            <strong>
              {(hours === null ? words.waitingTakenBack : words.waiting)(dayInWords(from, language))}
            </strong>
            {hours !== null && ` ${weeklyHours(hours, language).join('; ') || words.closed}`}
          </li>
        ))}
      </ul>
      <Link className="quiet-link" href={`/admin/${shopCode}/calendar`}>
        {words.toCalendar}
      </Link>
    </div>
  );
}
