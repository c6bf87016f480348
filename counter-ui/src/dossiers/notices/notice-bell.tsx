import { isAllowed } from '@motcua/rules/staff/permissions';
import { dossierNoticesWords } from '@motcua/ui/words/dossier-notices.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQueries } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { useId } from 'react';
import { useSession } from '../../sign-in/use-session.ts';
import { NoticeList } from './notice-list.tsx';
import { noticesQuestion } from './notices-question.ts';
import './notices.css';

/** How many reminders about deadlines lie on this person's desk, and the list of them at a press. It never interrupts. */
export function NoticeBell() {
  const words = useStaffWords(dossierNoticesWords);
  const listId = useId();
  const { posts } = useSession();
  const reading = posts.filter(({ role }) => isAllowed('dossier.act', role));
  const answers = useQueries({ queries: reading.map(({ shopId }) => noticesQuestion(shopId)) });
  if (reading.length === 0) return null;
  const count = answers.reduce((sum, { data }) => sum + (data?.notices.length ?? 0), 0);
  return (
    <div className="notice-bell">
      <button type="button" popoverTarget={listId} aria-label={words.bell(count)}>
        <Bell size={18} aria-hidden="true" />
        {count > 0 && <span className="tabular">{count}</span>}
      </button>
      <div id={listId} popover="auto" role="dialog" aria-label={words.title} className="notice-list">
        <h2>{words.title}</h2>
        {reading.map(({ shopId, shopNameVi }) => (
          <NoticeList key={shopId} shopId={shopId} place={reading.length > 1 ? shopNameVi : null} />
        ))}
      </div>
    </div>
  );
}
