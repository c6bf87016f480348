import type { applicantLettersVi } from './applicant-letters.vi.ts';
import type { SameWords } from './catalogue.ts';

/** What an applicant is told by e-mail or telephone, in Khmer. Not yet read by a native reader. */
export const applicantLettersKm: SameWords<typeof applicantLettersVi> = {
  subject: (shop, code) => `${shop}៖ សំណុំឯកសារ ${code}`,
  subjectNoCode: (shop) => `${shop}៖ សំណុំឯកសាររបស់លោកអ្នក`,
  dear: (name) => `សូមគោរពជូនលោកអ្នក ${name}`,
  received: (shop, due) => `${shop} បានទទួលសំណុំឯកសាររបស់លោកអ្នកហើយ។ ណាត់ប្រគល់លទ្ធផល៖ ${due}។`,
  supplement: 'សំណុំឯកសាររបស់លោកអ្នកត្រូវបន្ថែមឯកសារ។ សូមមើលលិខិតស្នើសុំបន្ថែម ហើយយកមកផ្នែកច្រកចេញចូលតែមួយ។',
  result: 'សំណុំឯកសាររបស់លោកអ្នកមានលទ្ធផលហើយ។ សូមអញ្ជើញមកទទួល ដោយយកបង្កាន់ដៃ និងអត្តសញ្ញាណប័ណ្ណមក។',
  refused: 'សំណុំឯកសាររបស់លោកអ្នកមិនទាន់បានទទួលទេ។ មូលហេតុមាននៅលើលិខិតបដិសេធ។',
  notSettled: 'សំណុំឯកសាររបស់លោកអ្នកមានលិខិតឆ្លើយតបហើយ៖ មិនដោះស្រាយទេ។ សូមអញ្ជើញមកទទួលលិខិត។',
  apology: (agency, due) => `${agency} សូមអភ័យទោសលោកអ្នក ព្រោះមិនទាន់ប្រគល់លទ្ធផលតាមថ្ងៃណាត់។ ថ្ងៃណាត់ថ្មី៖ ${due}។`,
  code: (code) => `លេខកូដសំណុំឯកសារ៖ ${code}។`,
  lookUp: (address) => `ស្វែងរក៖ ${address}`,
  byMachine: 'សារផ្ញើដោយស្វ័យប្រវត្តិ សូមកុំឆ្លើយតប។',
};
