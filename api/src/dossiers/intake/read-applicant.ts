import type { ProcedureId } from '@motcua/contracts/ids';
import { SubmitDossier } from '@motcua/contracts/intake';

/** One field of a form, by its name; empty where it is not there. */
export type Field = (name: string) => string;

type Read = { wish: SubmitDossier; faults: null } | { wish: null; faults: string[] };

/**
 * Who applies, as a form said it: numbers are typed with spaces, and letters small. What cannot be read is named.
 */
export function readApplicant(field: Field, procedureId: ProcedureId): Read {
  const plain = (name: string) => field(name).trim();
  const read = SubmitDossier.safeParse({
    procedureId,
    applicant: {
      kind: plain('kind') || 'citizen',
      fullName: plain('fullName').replaceAll(/\s+/g, ' '),
      idNumber: plain('idNumber').replaceAll(/[\s.]/g, '').toUpperCase(),
      phone: plain('phone')
        .replaceAll(/[\s().-]+/g, ' ')
        .trim(),
      email: plain('email') === '' ? null : plain('email'),
      address: plain('address').replaceAll(/\s+/g, ' '),
    },
  });
  if (read.success) return { wish: read.data, faults: null };
  return { wish: null, faults: read.error.issues.map(({ path }) => String(path[1] ?? path[0] ?? '')) };
}
