import type { Applicant } from '@motcua/contracts/dossiers';

/**
 * Which fields of who asks were made right: their names only, so that the history can say what was touched and never
 * what stood there.
 */
export function amendedFields(before: Applicant, after: Applicant): (keyof Applicant)[] {
  // The new one names every field; an answer read back from the tables has the same ones.
  const fields = Object.keys(after) as (keyof Applicant)[];
  return fields.filter((field) => JSON.stringify(said(before[field])) !== JSON.stringify(said(after[field])));
}

/** A proxy with its parts in one order, however it was kept. */
function said(value: Applicant[keyof Applicant]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return [value.fullName, value.idNumber, value.paper];
}
