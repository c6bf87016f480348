import { tellApplicants as tellAll } from '@motcua/notices/tell-applicants';
import type { House } from '../house.ts';

/** Tells every applicant what the night, a server that was away or a lost queue has left to be told. */
export async function tellApplicants(house: House): Promise<void> {
  if (house.outside) await tellAll(house, house.outside);
}
