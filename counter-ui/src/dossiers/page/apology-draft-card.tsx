import type { Dossier } from '@motcua/contracts/dossiers';
import { Button } from '@motcua/ui/components/button.tsx';
import { apologyDraftWords } from '@motcua/ui/words/apology-draft.ts';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { MailWarning } from 'lucide-react';
import { useState } from 'react';
import { ActDialog } from './act-dialog.tsx';
import { momentInWords } from './moment-in-words.ts';

/**
 * Form 04, drafted by the house when its last day has come: what is known stands there, the head writes the reason, and
 * one act signs it and names the new date.
 */
export function ApologyDraftCard({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(apologyDraftWords);
  const { language } = useStaffLanguage();
  const [signing, setSigning] = useState(false);
  const { apologyDraft: draft, dossierId, timeZone, dueAt } = dossier;
  if (draft === undefined) return null;
  const moment = (at: string) => momentInWords(at, timeZone, language);
  const [date = '', time = ''] = draft.newDue?.local.split('T') ?? [];
  return (
    <section className="dossier-card dossier-draft-card" aria-labelledby="dossier-apology">
      <h2 id="dossier-apology">
        <MailWarning size={20} aria-hidden="true" />
        {words.title}
      </h2>
      <p className="dossier-lead">{words.lastDay(dayInWords(draft.lastDay, language))}</p>
      <dl className="dossier-facts">
        <div>
          <dt>{words.agency}</dt>
          <dd>{draft.agencyNameVi}</dd>
        </div>
        <div>
          <dt>{words.promised}</dt>
          <dd>{dueAt && moment(dueAt)}</dd>
        </div>
        <div>
          <dt>{words.proposed}</dt>
          <dd>
            <strong>{draft.newDue ? moment(draft.newDue.at) : words.noProposal}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.reason}</dt>
          <dd>{words.reasonEmpty}</dd>
        </div>
      </dl>
      <div className="dossier-buttons">
        <Button kind="primary" onClick={() => setSigning(true)}>
          {words.sign}
        </Button>
        <a
          className="quiet-link"
          href={`/api/v1/dossiers/${dossierId}/papers/apology`}
          target="_blank"
          rel="noreferrer"
        >
          {words.look}
        </a>
      </div>
      {signing && (
        <ActDialog
          act="apologise"
          dossier={dossier}
          title={words.signTitle}
          given={draft.newDue ? { date, time: time.slice(0, 5) } : {}}
          onDone={() => setSigning(false)}
          onClose={() => setSigning(false)}
        />
      )}
    </section>
  );
}
