import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { ChangePasswordDialog } from './change-password-dialog.tsx';
import { useSession } from './use-session.ts';
import { useSignOut } from './use-sign-out.ts';
import './account-menu.css';

/** The person's own matters: language, password, signing out here or everywhere. `children` are lines of the page. */
export function AccountMenu({ children }: { children?: ReactNode }) {
  const words = useStaffWords(counterWords);
  const session = useSession();
  const inWords = useProblemWords();
  const signOut = useSignOut(session.counterId);
  const [changing, setChanging] = useState(false);
  return (
    <div className="account-menu">
      <button type="button" className="account-name" popoverTarget="account-menu-list">
        <span>{session.displayName}</span>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <div id="account-menu-list" popover="auto" className="account-list">
        <p className="account-who">
          {session.displayName}
          {session.agencyNameVi && <small>{session.agencyNameVi}</small>}
        </p>
        {children}
        {/* The dialog closes the menu itself; a target here would open it again above the dialog. */}
        <button type="button" onClick={() => setChanging(true)}>
          {words.changePassword}
        </button>
        <button type="button" disabled={signOut.isPending} onClick={() => signOut.mutate('here')}>
          {session.counterId === null ? words.signOut : words.closeAndSignOut}
        </button>
        <button type="button" disabled={signOut.isPending} onClick={() => signOut.mutate('everywhere')}>
          {words.signOutEverywhere}
        </button>
        {signOut.error && <ProblemNote>{inWords(signOut.error)}</ProblemNote>}
        <p className="account-language">
          <LanguageChoice />
        </p>
      </div>
      {changing && <ChangePasswordDialog onClose={() => setChanging(false)} />}
    </div>
  );
}
