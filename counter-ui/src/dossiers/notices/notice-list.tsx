import type { DossierNotice } from '@motcua/contracts/dossier-notices';
import type { ShopId } from '@motcua/contracts/ids';
import { dayAt, dayInWords } from '@motcua/ui/words/dates.ts';
import { dossierNoticesWords } from '@motcua/ui/words/dossier-notices.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { noticeInWords, weightOf } from './notice-in-words.ts';
import { noticesQuestion } from './notices-question.ts';
import { usePutAside } from './use-put-aside.ts';

/** The law's day is the same in the whole country. */
const timeZone = 'Asia/Ho_Chi_Minh';

/** The reminders of one shop, each with the way to its dossier. */
export function NoticeList({ shopId, place }: { shopId: ShopId; place: string | null }) {
  const words = useStaffWords(dossierNoticesWords);
  const inWords = useProblemWords();
  const { data, error } = useQuery(noticesQuestion(shopId));
  const putAside = usePutAside(shopId);
  const problem = putAside.error ?? error;
  return (
    <section className="notice-shop">
      {place && <h3>{place}</h3>}
      {problem && <ProblemNote>{inWords(problem)}</ProblemNote>}
      {data?.unwatched && <ProblemNote>{words.unwatched}</ProblemNote>}
      {data?.notices.length === 0 && <p className="notice-nothing">{words.nothing}</p>}
      {data && data.notices.length > 0 && (
        <ul>
          {data.notices.map((notice) => (
            <NoticeLine
              key={notice.noticeId}
              notice={notice}
              busy={putAside.isPending}
              onPutAside={() => putAside.mutate(notice.noticeId)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type NoticeLineProps = { notice: DossierNotice; busy: boolean; onPutAside: () => void };

function NoticeLine({ notice, busy, onPutAside }: NoticeLineProps) {
  const words = useStaffWords(dossierNoticesWords);
  const { language } = useStaffLanguage();
  const code = notice.code ?? words.noCode;
  return (
    <li className={`notice-line notice-${weightOf(notice.kind)}`}>
      <div>
        <strong>{noticeInWords(words, notice.kind, notice.state)}</strong>
        <Link href={`/dossiers/${notice.dossierId}`} className="tabular">
          {code}
        </Link>
        <small>{words.due(dayInWords(dayAt(notice.dueAt, timeZone), language))}</small>
      </div>
      <button type="button" disabled={busy} aria-label={words.putAsideOf(code)} onClick={onPutAside}>
        {words.putAside}
      </button>
    </li>
  );
}
