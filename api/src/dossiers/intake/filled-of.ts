import { applicantFields, type Filled } from '@motcua/portal/intake-page';
import type { Field } from './read-applicant.ts';

/** What somebody has typed of themself, as they typed it, to be shown again. */
export function filledOf(field: Field): Filled {
  const [kind, fullName, idNumber, phone, email, address] = applicantFields.map((name) =>
    field(name).slice(0, 300),
  );
  return {
    kind: kind ?? '',
    fullName: fullName ?? '',
    idNumber: idNumber ?? '',
    phone: phone ?? '',
    email: email ?? '',
    address: address ?? '',
  };
}

/** The fields of the page that are named as faulty, each once and in its order. */
export const namedIn = (faults: readonly string[]) => applicantFields.filter((name) => faults.includes(name));
