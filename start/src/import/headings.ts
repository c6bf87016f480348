import { plainName } from '@motcua/rules/dossiers/plain-name';

/** What a column can hold, for each kind of file. */
export type DossierField =
  | 'code'
  | 'procedure'
  | 'sector'
  | 'channel'
  | 'unit'
  | 'received'
  | 'due'
  | 'finished'
  | 'state'
  | 'applicant'
  | 'identity'
  | 'phone';
export type EventField = 'case' | 'act' | 'time' | 'actor' | 'lifecycle';
export type Field = DossierField | EventField;

const code = [
  'case',
  'case-id',
  'caseid',
  'code',
  'case-concept-name',
  'dossier',
  'external-code',
  'ma-ho-so',
  'so-ho-so',
];

/**
 * The headings that are understood without a map, in small letters, without diacritics and with a hyphen for everything
 * else; the first that a file has counts.
 */
const usual: Readonly<Record<Field, readonly string[]>> = {
  code: [...code, 'ma-so-ho-so', 'ma-so'],
  procedure: [
    'procedure',
    'procedure-code',
    'thu-tuc',
    'ten-thu-tuc',
    'ma-thu-tuc',
    'thu-tuc-hanh-chinh',
    'tthc',
  ],
  sector: ['sector', 'linh-vuc'],
  channel: [
    'channel',
    'case-channel',
    'kenh',
    'kenh-tiep-nhan',
    'hinh-thuc',
    'hinh-thuc-nop',
    'hinh-thuc-tiep-nhan',
  ],
  unit: [
    'unit',
    'agency',
    'department',
    'case-department',
    'don-vi',
    'don-vi-giai-quyet',
    'phong-ban',
    'co-quan',
  ],
  received: [
    'received',
    'received-at',
    'startdate',
    'start-date',
    'case-startdate',
    'ngay-tiep-nhan',
    'ngay-nhan',
    'tiep-nhan',
  ],
  due: [
    'due',
    'due-at',
    'promised',
    'enddate-planned',
    'end-date-planned',
    'case-enddate-planned',
    'deadline',
    'ngay-hen-tra',
    'hen-tra',
    'han-tra',
    'han-giai-quyet',
  ],
  finished: [
    'finished',
    'finished-at',
    'enddate',
    'end-date',
    'case-enddate',
    'ngay-ket-thuc',
    'ngay-hoan-thanh',
    'ngay-giai-quyet',
    'ngay-tra',
    'ket-thuc',
  ],
  state: ['state', 'trang-thai', 'tinh-trang'],
  applicant: [
    'applicant',
    'applicant-name',
    'nguoi-nop',
    'ten-nguoi-nop',
    'ho-ten',
    'ho-va-ten',
    'chu-ho-so',
  ],
  identity: ['identity', 'id-number', 'cccd', 'so-cccd', 'so-dinh-danh', 'so-giay-to'],
  phone: ['phone', 'dien-thoai', 'so-dien-thoai'],
  case: code,
  act: ['act', 'activity', 'concept-name', 'hanh-dong', 'cong-viec', 'hoat-dong', 'buoc', 'buoc-xu-ly'],
  time: ['time', 'timestamp', 'time-timestamp', 'thoi-gian', 'thoi-diem'],
  actor: ['actor', 'resource', 'org-resource', 'nguoi-thuc-hien', 'can-bo'],
  lifecycle: ['lifecycle', 'lifecycle-transition', 'transition', 'vong-doi'],
};

export const dossierFields: readonly DossierField[] = [
  'code',
  'procedure',
  'sector',
  'channel',
  'unit',
  'received',
  'due',
  'finished',
  'state',
  'applicant',
  'identity',
  'phone',
];
export const eventFields: readonly EventField[] = ['case', 'act', 'time', 'actor', 'lifecycle'];

/** In which column a field stands that no map names; -1 where there is none. */
export function usualColumn(field: Field, headings: readonly string[]): number {
  const plain = headings.map((heading) =>
    plainName(heading)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  );
  const name = usual[field].find((one) => plain.includes(one));
  return name === undefined ? -1 : plain.indexOf(name);
}
