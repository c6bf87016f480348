import type { LookUpSlipWords } from './look-up-slip-words.ts';

const wait = 'ដល់ថ្ងៃណាត់ សូមយកបង្កាន់ដៃ និងអត្តសញ្ញាណប័ណ្ណមក។';
const over = 'បើចង់សួរបន្ថែម សូមយកឯកសារដែលបានទទួលមកជាមួយ។';

/**
 * What the slip of a look-up says in Khmer, below the Vietnamese. Every string here awaits a native reader: no Khmer
 * speaker has read it yet.
 */
export const lookUpSlipWordsKm: LookUpSlipWords = {
  title: 'សំណុំឯកសាររបស់លោកអ្នក',
  is: {
    submitted: 'បានផ្ញើហើយ កំពុងរង់ចាំការទទួល។',
    received: 'បានទទួលហើយ កំពុងដោះស្រាយ។',
    processing: 'កំពុងដោះស្រាយ។',
    supplement: 'កំពុងរង់ចាំលោកអ្នកបន្ថែមឯកសារ។',
    financial: 'កំពុងរង់ចាំលោកអ្នកបង់ប្រាក់។',
    decided: 'មានលទ្ធផលហើយ។',
    returned: 'បានប្រគល់លទ្ធផលហើយ។',
    refused: 'មិនបានទទួលទេ។',
    withdrawn: 'បានដកវិញតាមសំណើរបស់លោកអ្នក។',
    stopped: 'បានឈប់ដោះស្រាយហើយ។',
  },
  late: 'ហួសថ្ងៃណាត់ហើយ។ សូមអភ័យទោស។',
  decidedNo: 'មានលិខិតឆ្លើយតបហើយ៖ មិនដោះស្រាយទេ។',
  due: (day) => `ថ្ងៃណាត់ប្រគល់៖ ${day}`,
  wasDue: (day) => `ថ្ងៃណាត់៖ ${day}`,
  todo: {
    submitted: 'សូមរង់ចាំដំណឹងពីមន្ត្រី។',
    received: wait,
    processing: wait,
    supplement: 'ឯកសារដែលមានក្នុងលិខិតស្នើបន្ថែម។',
    financial: 'បង់តាមសេចក្ដីជូនដំណឹងដែលបានទទួល។',
    decided: 'សូមយកបង្កាន់ដៃ និងអត្តសញ្ញាណប័ណ្ណមក។ អ្នកទទួលជំនួសត្រូវមានលិខិតផ្ទេរសិទ្ធិ។',
    returned: over,
    refused: 'មូលហេតុមាននៅលើលិខិតបដិសេធ។',
    withdrawn: over,
    stopped: 'មូលហេតុមាននៅលើសេចក្ដីជូនដំណឹង។',
  },
  todoLate: 'សូមសួរមន្ត្រីថាហេតុអ្វីយឺត ដោយប្រាប់លេខកូដខាងលើ។',
  bring: (papers) => `បន្ថែមឯកសារ ${papers}។`,
  pay: (amount) => `បង់ ${amount}។`,
  until: (day) => `ថ្ងៃផុតកំណត់៖ ${day}`,
  place: (place) => `កន្លែងប្រគល់៖ ${place}`,
  onlyToRead: 'សំបុត្រនេះសម្រាប់មើល មិនជំនួសបង្កាន់ដៃទេ។',
};
