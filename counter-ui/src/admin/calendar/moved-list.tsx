import type { CalendarPreview } from '@motcua/contracts/calendar-changes';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { instantInWords } from '../instant-in-words.ts';

type MovedListProps = {
  title: string;
  lead?: string;
  listed: CalendarPreview['moved'];
  timeZone: string;
  isOpen: boolean;
};

/** One list of a preview: how many, and behind it the first of them with both dates. */
export function MovedList({ title, lead, listed, timeZone, isOpen }: MovedListProps) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  const at = (instant: string) => instantInWords(instant, timeZone, language);
  if (listed.count === 0) return <p className="moved-none">{title}</p>;
  return (
    <details className="moved-list" open={isOpen}>
      <summary>{title}</summary>
      {lead && <p className="field-hint">{lead}</p>}
      <div className="moved-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.oldDate}</th>
              <th scope="col">{words.newDate}</th>
            </tr>
          </thead>
          <tbody>
            {listed.first.map(({ dossierId, code, from, to }) => (
              <tr key={dossierId}>
                <th scope="row">{code}</th>
                <td>{at(from)}</td>
                <td>{at(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {listed.first.length < listed.count && (
        <p className="field-hint">{words.firstOf(listed.first.length, listed.count)}</p>
      )}
    </details>
  );
}
