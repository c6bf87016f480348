import type { Dossier, WaitsFor } from '@motcua/contracts/dossiers';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { channelNames } from '@motcua/ui/words/dossiers-states.ts';
import { dongInWords } from '@motcua/ui/words/money.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Link } from 'wouter';
import { StateMark } from '../lists/state-mark.tsx';
import { CodeSquare } from './code-square.tsx';
import { momentInWords } from './moment-in-words.ts';

const moves = {
  office: 'office',
  applicant: 'waitsApplicant',
  'other-agency': 'otherAgency',
  nobody: 'nobody',
} as const satisfies Record<WaitsFor, string>;

/** Which dossier it is, where it stands, whose move it is, and where its paper lies. */
export function DossierHead({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const code = dossier.code ?? dossier.externalCode;
  const fee =
    dossier.feeVnd === null || dossier.feeVnd === 0
      ? words.feeNone
      : `${dongInWords(dossier.feeVnd, language)}, ${dossier.feePaid ? words.feePaid : words.feeUnpaid}`;
  const facts = [
    [words.heldBy, `${dossier.agencyNameVi} · ${dossier.holderName ?? words.free}`],
    [words.shelf, dossier.shelf],
    [words.receivedOn, dossier.receivedAt && momentInWords(dossier.receivedAt, dossier.timeZone, language)],
    [words.channel, channelNames[language][dossier.channel]],
    [words.caseSaid, dossier.caseVi],
    [words.fee, fee],
    [words.resultPlace, dossier.resultPlace],
  ] as const;
  return (
    <header className="dossier-head">
      {code && <CodeSquare code={code} />}
      <div>
        <Link href="/dossiers" className="quiet-link">
          {`← ${words.back}`}
        </Link>
        <h1 className="tabular">{code ?? words.noCode}</h1>
        <p className="dossier-what">{dossier.procedureNameVi}</p>
        <p className="dossier-stands">
          <StateMark state={dossier.state} />
          <span>
            {words.whoseMove}: <strong>{words[moves[dossier.waitsFor]]}</strong>
          </span>
          {dossier.imported && <span>{words.imported}</span>}
        </p>
      </div>
      <dl className="dossier-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </header>
  );
}
