import type { Dossier } from '@motcua/contracts/dossiers';
import type { FormBlock } from './form.ts';

/** Who asks, in the order in which every form names them. */
export function whoAsks(
  { applicant }: Pick<Dossier, 'applicant'>,
  nameLabel: string,
  idLabel: string,
): FormBlock[] {
  return [
    { kind: 'fields', fields: [{ label: nameLabel, value: applicant.fullName }] },
    { kind: 'fields', fields: [{ label: idLabel, value: applicant.idNumber ?? '' }] },
    ...whereTheyAre({ applicant }),
  ];
}

export function whereTheyAre({ applicant }: Pick<Dossier, 'applicant'>): FormBlock[] {
  return [
    { kind: 'fields', fields: [{ label: 'Địa chỉ:', value: applicant.address }] },
    {
      kind: 'fields',
      fields: [
        { label: 'Số điện thoại:', value: applicant.phone ?? '' },
        { label: 'Email:', value: applicant.email ?? '' },
      ],
    },
  ];
}
