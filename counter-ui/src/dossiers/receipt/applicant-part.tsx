import { idNumberFits } from '@motcua/rules/identity/id-number-fits';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ScanLine } from 'lucide-react';
import { Field } from '../../parts/field.tsx';
import { ProxyPart } from './proxy-part.tsx';
import type { PartProps } from './receipt-form.tsx';
import { TextField } from './text-field.tsx';
import { readTypedDay } from './typed-day.ts';
import type { ScanSaid } from './use-applicant-scan.ts';

type ApplicantPartProps = PartProps & { said: ScanSaid | null; again: boolean };

/** Who asks, and who hands it in for them. What comes again is made right here; how it came in stays. */
export function ApplicantPart({ draft, change, faults, said, again }: ApplicantPartProps) {
  const words = useStaffWords(receiptWords);
  const person = draft.kind === 'citizen';
  const kinds = {
    citizen: words.kindCitizen,
    enterprise: words.kindEnterprise,
    'state-body': words.kindStateBody,
    organisation: words.kindOrganisation,
    other: words.kindOther,
  } as const;
  const channels = {
    counter: words.channelCounter,
    proxy: words.channelProxy,
    post: words.channelPost,
    online: words.channelOnline,
  } as const;
  const bound = { draft, change, faults };
  return (
    <section className="receipt-part receipt-applicant" aria-labelledby="receipt-applicant">
      <h2 id="receipt-applicant">{words.applicant}</h2>
      <p className={`receipt-scan receipt-scan-${said?.kind ?? 'hint'}`} role="status">
        <ScanLine size={20} aria-hidden="true" />
        <span>{said?.text ?? words.scanHint}</span>
      </p>
      <div className="receipt-two">
        <Field label={words.channel}>
          {(control) => (
            <select
              {...control}
              className="select-input"
              value={draft.channel}
              disabled={again}
              onChange={({ target }) => {
                const channel = keyIn(channels, target.value);
                if (channel) change((now) => ({ ...now, channel }));
              }}
            >
              {Object.entries(channels).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.applicantKind}>
          {(control) => (
            <select
              {...control}
              className="select-input"
              value={draft.kind}
              onChange={({ target }) => {
                const kind = keyIn(kinds, target.value);
                if (kind) change((now) => ({ ...now, kind }));
              }}
            >
              {Object.entries(kinds).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <TextField {...bound} field="fullName" label={person ? words.fullName : words.organisationName} />
      <div className="receipt-two receipt-identity">
        <TextField
          {...bound}
          field="idNumber"
          label={words.idNumber}
          tabular
          hint={fits(draft.idNumber, draft.bornOn) ? undefined : words.faultIdNotFitting}
        />
        {person && (
          <TextField {...bound} field="bornOn" label={words.bornOn} placeholder={words.bornOnHint} tabular />
        )}
        <TextField {...bound} field="phone" label={words.phone} inputMode="tel" tabular />
        <TextField {...bound} field="email" label={words.email} inputMode="email" />
      </div>
      <TextField {...bound} field="address" label={words.address} />
      {draft.channel === 'proxy' && <ProxyPart {...bound} />}
      <p className="receipt-where">{words.draftWhere}</p>
    </section>
  );
}

/** A number and a day of birth that cannot belong together are pointed out; the card in the clerk's hand decides. */
function fits(idNumber: string, bornOn: string): boolean {
  const number = idNumber.replaceAll(/\s/g, '');
  const day = readTypedDay(bornOn);
  return !/^\d{12}$/.test(number) || day === null || idNumberFits(number, day, new Date().getFullYear());
}

function keyIn<Key extends string>(choices: Readonly<Record<Key, string>>, value: string): Key | null {
  // Only what the table itself has as a key is believed.
  return Object.hasOwn(choices, value) ? (value as Key) : null;
}
