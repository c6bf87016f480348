import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { PageFrame } from '../page-frame.tsx';
import { PageSkeleton } from '../page-skeleton.tsx';
import { useShopSettings } from '../use-shop-settings.ts';

/** How well people were told how long they would wait: the newest week in one sentence, then every week. */
export function WaitsPage() {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { language } = useStaffLanguage();
  const { shopId } = useShopSettings().settings.shop;
  const { data, error, isPending } = useQuery({
    queryKey: ['quotes', shopId],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/quotes', { params: { shopId }, signal }),
  });
  const weeks = (data?.weeks ?? []).toSorted((a, b) => b.week.localeCompare(a.week));
  const newest = weeks.find(
    ({ coverage, meanErrorMinutes }) => coverage !== null && meanErrorMinutes !== null,
  );
  const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);
  const minutes = (length: number | null) => (length === null ? '–' : String(Math.round(length)));
  return (
    <PageFrame title={words.navWaits} lead={words.waitsLead}>
      {error && <ProblemNote>{inWords(error)}</ProblemNote>}
      {isPending && <PageSkeleton />}
      {data && weeks.length === 0 && <p className="empty-note">{words.waitsEmpty}</p>}
      {newest && (
        <p>
          <strong>
            {words.waitsSentence(
              dayInWords(newest.week, language),
              percent(newest.coverage),
              minutes(newest.meanErrorMinutes),
            )}
          </strong>
        </p>
      )}
      {weeks.length > 0 && (
        <table className="admin-table">
          <thead>
            <tr>
              <th>{words.waitsWeek}</th>
              <th>{words.waitsScored}</th>
              <th>{words.waitsCoverage}</th>
              <th>{words.waitsError}</th>
              <th>{words.waitsMuchTooShort}</th>
              <th>{words.waitsNotReached}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week}>
                <td>{dayInWords(week.week, language)}</td>
                <td className="tabular">{week.scored}</td>
                <td className="tabular">{percent(week.coverage)}</td>
                <td className="tabular">{minutes(week.meanErrorMinutes)}</td>
                <td className="tabular">{percent(week.muchTooShort)}</td>
                <td className="tabular">{week.notReached}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PageFrame>
  );
}
