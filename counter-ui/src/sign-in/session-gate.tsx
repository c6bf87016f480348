import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { sessionQuestion } from '../asking/session-question.ts';
import { dropStrangeDrafts } from '../dossiers/receipt/draft-store.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { ChangePasswordPage } from './change-password-page.tsx';
import { FrontPage } from './front-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { SessionContext } from './use-session.ts';

/** Lets nobody further who is not signed in, or who must first choose a password of their own. */
export function SessionGate({ children }: { children: ReactNode }) {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const { data: session, error, refetch, isFetching } = useQuery(sessionQuestion);

  const staffId = session?.staffId;
  useEffect(() => {
    // A draft of somebody else, or of yesterday, is not to be found by whoever signs in now.
    if (staffId) void dropStrangeDrafts(staffId, Date.now()).catch(() => undefined);
  }, [staffId]);

  if (session === undefined) {
    if (!error) return null;
    return (
      <FrontPage title={words.cannotReachTitle}>
        <ProblemNote>{inWords(error)}</ProblemNote>
        <Button kind="primary" disabled={isFetching} onClick={() => void refetch()}>
          {words.tryAgain}
        </Button>
      </FrontPage>
    );
  }
  if (session === null) return <SignInPage />;
  if (session.mustChangePassword) return <ChangePasswordPage displayName={session.displayName} />;
  return <SessionContext value={session}>{children}</SessionContext>;
}
