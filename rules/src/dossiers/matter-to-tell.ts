import type { ApplicantMatter } from '@motcua/contracts/applicant-matters';
import type { DossierState } from '@motcua/contracts/dossiers';

const open: readonly DossierState[] = ['received', 'processing', 'supplement', 'financial'];

/** In which states each is still worth a message: nobody is sent for a result that they already hold. */
const trueIn: Readonly<Record<ApplicantMatter, readonly DossierState[]>> = {
  received: open,
  supplement: ['submitted', 'supplement'],
  result: ['decided'],
  refused: ['refused', 'decided'],
  apology: open,
};

/** What waits to be told of one dossier, and how that stands now. Places are in the order in which things happened. */
type Waiting = { matter: ApplicantMatter; place: number; state: DossierState };

/**
 * Of everything one applicant has not been told of a dossier yet, the newest that still holds; the others are left out. So
 * after days on which nothing could be sent, one message comes and not one for each day.
 * @returns null where nothing of it holds any more
 */
export function matterToTell<One extends Waiting>(waiting: readonly One[]): One | null {
  const holds = waiting.filter(({ matter, state }) => trueIn[matter].includes(state));
  return holds.toSorted((a, b) => b.place - a.place)[0] ?? null;
}
