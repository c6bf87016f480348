import type { SameWords } from './catalogue.ts';
import type { offlineVi } from './offline.vi.ts';

/** What a kiosk says while it works without the house, in Khmer. Every string here awaits a native reader. */
export const offlineKm: SameWords<typeof offlineVi> = {
  alone: 'ដាច់ការតភ្ជាប់ម៉ាស៊ីនមេ។ លោកអ្នកនៅតែអាចយកលេខនៅទីនេះបាន។',
  yourNumber: 'លេខរបស់លោកអ្នក',
  sameNumber: 'នេះជាលេខដែលទើបចេញ មិនទាន់បានប្រគល់',
  counts: 'លេខនេះមានតម្លៃ។ សូមស្តាប់ការហៅលេខនៅក្នុងសាល។',
  remember: 'សូមចាំ ឬថតលេខនេះ។',
  takeSlip: 'សូមយកសំបុត្រ។',
  finished: 'រួចរាល់',
  homeIn: (seconds) => `ត្រឡប់ទៅអេក្រង់ដំបូងក្នុង ${seconds} វិនាទី`,
  toStaff: 'សូមអញ្ជើញទៅតុណែនាំដើម្បីយកលេខ',
  toStaffWhy: 'ម៉ាស៊ីននេះដាច់ការតភ្ជាប់ ហើយមិនទាន់អាចចេញលេខបានទេ។',
  tryAgain: 'ព្យាយាមម្តងទៀត',
  unplaced: (labels) => `មន្ត្រីសូមពិនិត្យលេខដែលមិនទាន់ចូលជួរ៖ ${labels}`,
  seen: 'បានពិនិត្យ',
};
