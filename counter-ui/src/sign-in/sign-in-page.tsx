import { Button } from '@motcua/ui/components/button.tsx';
import { useHouseClock } from '@motcua/ui/components/use-house-clock.ts';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { sessionQuestion } from '../asking/session-question.ts';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { FrontPage } from './front-page.tsx';

/** Name and password. Too many wrong guesses slow the next one down, and the page counts the seconds. */
export function SignInPage() {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const queryClient = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [slowUntil, setSlowUntil] = useState(0);
  const secondsLeft = Math.ceil((slowUntil - useHouseClock(0)) / 1000);

  const signIn = useMutation({
    mutationFn: () =>
      ask('POST /session', { body: { username: username.trim(), password }, key: freshKey() }),
    onSuccess: (session) => queryClient.setQueryData(sessionQuestion.queryKey, session),
    onError: (error) => {
      if (!(error instanceof Refused)) return;
      if (error.code === 'slow-down') setSlowUntil(Date.now() + Number(error.params.seconds ?? 5) * 1000);
      else setPassword('');
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const incomplete = username.trim() === '' || password === '';
    setMissing(incomplete);
    if (!incomplete && secondsLeft <= 0) signIn.mutate();
  };
  const slowed = signIn.error instanceof Refused && signIn.error.code === 'slow-down';
  return (
    <FrontPage title={words.signInTitle}>
      <form onSubmit={submit} noValidate>
        <Field label={words.username} error={missing && username.trim() === '' ? words.usernameNeeded : null}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              // biome-ignore lint/a11y/noAutofocus: signing in is all that this page is for
              autoFocus
              value={username}
              onChange={(event) => setUsername(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.password} error={missing && password === '' ? words.passwordNeeded : null}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              type="password"
              name="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        {signIn.error && !slowed && <ProblemNote>{inWords(signIn.error)}</ProblemNote>}
        {slowed && secondsLeft > 0 && <ProblemNote>{words.slowedDown(secondsLeft)}</ProblemNote>}
        <Button kind="primary" type="submit" disabled={signIn.isPending || secondsLeft > 0}>
          {secondsLeft > 0 ? words.signInIn(secondsLeft) : words.signIn}
        </Button>
      </form>
    </FrontPage>
  );
}
