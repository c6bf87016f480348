import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { sessionQuestion } from '../asking/session-question.ts';
import { ChangePasswordForm } from './change-password-form.tsx';
import { FrontPage } from './front-page.tsx';
import { useSignOut } from './use-sign-out.ts';

/** The first sign-in with a password that somebody else chose: a new one comes before any work. */
export function ChangePasswordPage({ displayName }: { displayName: string }) {
  const words = useStaffWords(counterWords);
  const queryClient = useQueryClient();
  const signOut = useSignOut(null);
  return (
    <FrontPage title={words.changePasswordTitle}>
      <p>{words.changePasswordWhy(displayName)}</p>
      <ChangePasswordForm
        onChanged={() => void queryClient.invalidateQueries({ queryKey: sessionQuestion.queryKey })}
      />
      <Button kind="quiet" disabled={signOut.isPending} onClick={() => signOut.mutate('here')}>
        {words.signOut}
      </Button>
    </FrontPage>
  );
}
