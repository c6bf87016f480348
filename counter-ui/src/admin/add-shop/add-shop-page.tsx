import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, Redirect } from 'wouter';
import { sessionQuestion } from '../../asking/session-question.ts';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { setUnsaved } from '../../parts/unsaved.ts';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { shopsQuestion } from '../../shop/shops-question.ts';
import { useIssueWords } from '../use-issue-words.ts';
import { useSave } from '../use-save.ts';

const codeShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A new shop: its code for addresses and its names. Everything else is set on its own pages afterwards. */
export function AddShopPage() {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const queryClient = useQueryClient();
  const { data: shops } = useQuery(shopsQuestion);
  const [wished, setWished] = useState({ code: '', nameVi: '', nameEn: '', address: '' });
  const [tried, setTried] = useState(false);
  const save = useSave({
    onSaved: () => {
      setUnsaved(null);
      void queryClient.invalidateQueries({ queryKey: sessionQuestion.queryKey });
    },
  });
  const issue = useIssueWords(save.error);
  useUnsaved(Object.values(wished).some((text) => text !== '') && !save.isSuccess, words.leaveUnsaved);

  // The new shop has pages as soon as the list of shops knows it.
  if (save.isSuccess && shops?.some(({ code }) => code === wished.code))
    return <Redirect to={`/admin/${wished.code}/shop`} replace />;

  const codeFits = codeShape.test(wished.code) && wished.code.length >= 2;
  const faults = {
    code: codeFits ? null : words.codeShape,
    nameVi: wished.nameVi.trim() ? null : words.needed,
    nameEn: wished.nameEn.trim() ? null : words.needed,
    address: null,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.code || faults.nameVi || faults.nameEn) return;
    save.mutate([(key) => ask('POST /shops', { body: wished, key })]);
  };
  const lines = [
    ['code', words.shopCode, words.shopCodeHint, 40],
    ['nameVi', words.nameVi, words.shopNameHint, 200],
    ['nameEn', words.nameEn, undefined, 200],
    ['address', words.address, undefined, 300],
  ] as const;
  return (
    <main className="admin-content admin-alone">
      <h1>{words.addShopTitle}</h1>
      <p className="admin-lead">{words.addShopLead}</p>
      <form className="admin-form" onSubmit={submit} noValidate>
        {lines.map(([field, label, hint, maxLength]) => (
          <Field key={field} label={label} hint={hint} error={(tried ? faults[field] : null) ?? issue(field)}>
            {(control) => (
              <input
                {...control}
                className="text-input"
                maxLength={maxLength}
                value={wished[field]}
                onChange={(event) => setWished({ ...wished, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
        <div className="form-acts">
          <Button kind="primary" type="submit" disabled={save.isPending}>
            {words.addShopConfirm}
          </Button>
          <Link className="quiet-link" href="/admin">
            {words.backToAdmin}
          </Link>
        </div>
      </form>
    </main>
  );
}
