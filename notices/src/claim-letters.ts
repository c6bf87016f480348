import { ApplicantMatter } from '@motcua/contracts/applicant-matters';
import type { DossierId } from '@motcua/contracts/ids';
import type { Database } from '@motcua/db/connect';
import {
  beginNotices,
  findWaitingNotices,
  holdApplicants,
  settleNotice,
} from '@motcua/db/dossiers/applicant-notices';
import { inTransaction } from '@motcua/db/transaction';
import { matterToTell } from '@motcua/rules/dossiers/matter-to-tell';
import type { TellingHours } from '@motcua/rules/dossiers/telling-hours';

/** A letter that is ours to send, and nobody else's. */
export type ClaimedLetter = {
  noticeId: string;
  dossierId: DossierId;
  matter: ApplicantMatter;
  tries: number;
};

/**
 * Takes what is to be told now, one letter for each dossier. What is older than it, or does not hold any more, is put aside
 * in the same transaction.
 * @returns how many dossiers were looked at: fewer than asked for, and nothing is left
 */
export async function claimLetters(
  db: Database,
  hours: TellingHours,
  most: number,
  dossierId: DossierId | null,
): Promise<{ held: number; letters: ClaimedLetter[] }> {
  return inTransaction(db, async (tx) => {
    const dossierIds = await holdApplicants(tx, { hours, most, dossierId });
    if (dossierIds.length === 0) return { held: 0, letters: [] };
    const waiting = (await findWaitingNotices(tx, dossierIds)).flatMap((notice) => {
      const matter = ApplicantMatter.safeParse(notice.kind).data;
      return matter === undefined ? [] : [{ ...notice, matter }];
    });
    const letters: ClaimedLetter[] = [];
    for (const ofOne of Map.groupBy(waiting, (notice) => notice.dossierId).values()) {
      const told = matterToTell(ofOne);
      for (const other of ofOne)
        if (other !== told) await settleNotice(tx, other.noticeId, told === null ? 'moot' : 'folded');
      if (told?.due) letters.push(told);
    }
    await beginNotices(
      tx,
      letters.map(({ noticeId }) => noticeId),
    );
    return { held: dossierIds.length, letters };
  });
}
