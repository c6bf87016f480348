import type { DossierId } from '@motcua/contracts/ids';
import { tellApplicants } from '@motcua/notices/tell-applicants';
import type { House } from '../house.ts';

/** Tells the applicant of one dossier what has just been written down, where it is no hour to be silent. */
export async function tellApplicant(house: House, dossierId: DossierId): Promise<void> {
  if (house.outside) await tellApplicants(house, house.outside, dossierId);
}
