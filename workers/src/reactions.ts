import { matterOfAct } from '@motcua/contracts/applicant-matters';
import { DossierAct } from '@motcua/contracts/dossiers';
import { type JournalName, type JournalPayload, journalEntries } from '@motcua/contracts/journal';
import type { JournalRow } from '@motcua/db/journal/read';
import type { JobName, JobPayload } from './jobs.ts';

/** A job that an entry of the journal sets off, and from when on it may be done. */
export type Reaction = {
  [Name in JobName]: { job: Name; payload: JobPayload<Name>; notBefore: string | null };
}[JobName];

/** What the house does by itself after something happened: one line per entry that sets something off. */
const reactions: { [Name in JournalName]?: (payload: JournalPayload<Name>) => Reaction[] } = {
  'visit.taken': ({ visitId, slip }) =>
    slip === 'house' ? [{ job: 'print-slip', payload: { visitId, copy: 1 }, notBefore: null }] : [],
  'ticket.reprint-asked': ({ visitId, copy }) => [
    { job: 'print-slip', payload: { visitId, copy }, notBefore: null },
  ],
  'slip.test-asked': ({ deviceId, by }) =>
    by === 'house' ? [{ job: 'print-test-slip', payload: { deviceId }, notBefore: null }] : [],
  'dossier.received': ({ dossierId }) => [{ job: 'tell-applicant', payload: { dossierId }, notBefore: null }],
  'dossier.turned-away': ({ dossierId }) => [
    { job: 'tell-applicant', payload: { dossierId }, notBefore: null },
  ],
  'dossier.acted': ({ dossierId, act }) => {
    const known = DossierAct.safeParse(act).data;
    if (known === undefined || matterOfAct[known] === undefined) return [];
    return [{ job: 'tell-applicant', payload: { dossierId }, notBefore: null }];
  },
  'slip.look-up-asked': ({ deviceId, dossierId, language, by }) =>
    by === 'house'
      ? [{ job: 'print-look-up-slip', payload: { deviceId, dossierId, language }, notBefore: null }]
      : [],
  'deadline.crossed': ({ eventId }) => [{ job: 'deliver-crossing', payload: { eventId }, notBefore: null }],
  'calendar.change-confirmed': () => [{ job: 'apply-calendar-changes', payload: {}, notBefore: null }],
  // Warnings of open dossiers are laid anew as after a change of the calendar.
  'shop.deadlines-set': () => [{ job: 'apply-calendar-changes', payload: {}, notBefore: null }],
  'stop.held': ({ stopId, until }) => [{ job: 'end-hold', payload: { stopId }, notBefore: until }],
};

/** The jobs an entry sets off. Pure. An entry older than this code, which no longer has the shape, sets off nothing. */
export function reactionsTo(row: Pick<JournalRow, 'name' | 'payload'>): Reaction[] {
  return react(row.name, row.payload);
}

function react<Name extends JournalName>(name: Name, payload: unknown): Reaction[] {
  const reaction = reactions[name];
  if (!reaction) return [];
  const parsed = journalEntries[name].safeParse(payload);
  return parsed.success ? reaction(parsed.data as JournalPayload<Name>) : [];
}
