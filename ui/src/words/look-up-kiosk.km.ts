import type { SameWords } from './catalogue.ts';
import type { lookUpKioskVi } from './look-up-kiosk.vi.ts';

/** The look-up at the kiosk, in Khmer. Not yet read by a native reader. */
export const lookUpKioskKm: SameWords<typeof lookUpKioskVi> = {
  collect: 'ទទួលលទ្ធផល',
  supplement: 'បន្ថែមឯកសារ',
  scanOrType: 'សូមដាក់កូដលើបង្កាន់ដៃមុខម៉ាស៊ីនស្កេន ឬវាយលេខកូដសំណុំឯកសារ។',
  useCamera: 'ស្កេនដោយកាមេរ៉ា',
  showReceipt: 'សូមដាក់កូដ QR លើបង្កាន់ដៃនៅកណ្ដាលរូបភាព',
  noCamera: 'ម៉ាស៊ីននេះបើកកាមេរ៉ាមិនបានទេ។ សូមប្រើម៉ាស៊ីនស្កេន ឬវាយលេខកូដ។',
  wrongCode: 'កូដនេះមិនមែនជាកូដលើបង្កាន់ដៃទេ។',
  goOn: 'បន្ត',
  noReceipt: 'គ្មានលេខកូដ យកលេខធម្មតា',
  factorTitle: 'លេខ 4 ខ្ទង់ចុងក្រោយ',
  ofCode: (code) => `សំណុំឯកសារ ${code}`,
  printSlip: 'បោះពុម្ពសំបុត្រ',
  takeSlip: 'សូមយកសំបុត្រខាងក្រោម។',
  takeToCollect: 'យកលេខដើម្បីទទួលលទ្ធផល',
  takeToSupplement: 'យកលេខដើម្បីបន្ថែមឯកសារ',
  takeToAsk: 'យកលេខដើម្បីសួរមន្ត្រី',
  notYet: 'សំណុំឯកសារនេះមិនទាន់មានលទ្ធផលទេ។',
  nothingAsked: 'សំណុំឯកសារនេះមិនរង់ចាំឯកសារបន្ថែមទេ។',
  elsewhere: (shop) => `សំណុំឯកសារនេះដាក់នៅកន្លែងផ្សេង។ សូមទៅ ${shop}។`,
};
