import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { readNow } from '@motcua/db/deadlines/read-now';
import { appendLine } from '@motcua/db/dossiers/append-line';
import { findClocks } from '@motcua/db/dossiers/clocks';
import { lockDossier } from '@motcua/db/dossiers/dossiers';
import { endIntake } from '@motcua/db/dossiers/intake';
import { record } from '@motcua/db/journal/record';
import { mayStep } from '@motcua/rules/dossiers/dossier-states';
import { found, insist, Refusal } from '../../refusal.ts';
import { calendarOf } from '../calendar-of.ts';
import { beginIntake } from './begin-intake.ts';
import { keepSentFiles } from './keep-sent-files.ts';
import type { SentFile } from './read-sent.ts';

/**
 * What was missing is sent from home: the applicant's time ends, and the office's eight working hours begin anew. Who was
 * asked for nothing sends nothing; and what comes after the applicant's time is taken as long as nobody has refused it.
 */
export async function bringMore(tx: Tx, dossierId: DossierId, files: readonly SentFile[]): Promise<void> {
  const dossier = found(await lockDossier(tx, dossierId));
  const { shopId, state, code } = dossier;
  insist(mayStep('submit', state));
  const asked = (await findClocks(tx, dossierId)).some(
    ({ kind, stoppedAt }) => kind === 'applicant' && stoppedAt === null,
  );
  if (!asked) throw new Refusal('wrong-dossier-state', { act: 'submit', state });
  if (files.length === 0) throw new Refusal('papers-missing', { missing: 1 });
  const shop = await calendarOf(tx, shopId);
  const now = await readNow(tx);
  await keepSentFiles(tx, dossierId, files);
  await endIntake(tx, dossierId, now);
  const { dueAt } = await beginIntake(tx, { dossierId, shopId }, shop, now);
  const actor = { kind: 'citizen', id: dossierId } as const;
  const sequence = await appendLine(tx, {
    dossierId,
    act: 'submit',
    from: state,
    to: 'submitted',
    statedAt: now,
    actor,
    agencyId: null,
    detail: { files: files.length, again: true, dueAt },
  });
  await record(tx, {
    name: 'dossier.acted',
    shopId,
    actor,
    payload: { dossierId, code, act: 'submit', from: state, to: 'submitted', sequence },
  });
}
