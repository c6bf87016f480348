import type { SameWords } from './catalogue.ts';
import type { intakeFilesVi } from './intake-files.vi.ts';

/** What is said of files that are sent from home, now or when something was missing, in Khmer. Not yet read by a native reader. */
export const intakeFilesKm: SameWords<typeof intakeFilesVi> = {
  filesHint: (most, megabytes) =>
    `រូបថតច្បាស់ ឬឯកសារ PDF, JPEG, PNG។ មួយៗមិនលើស ${megabytes} MB ទាំងអស់មិនលើស ${most} ឯកសារ។`,
  consentNeeded: 'សូមគូសយល់ព្រមមុនពេលផ្ញើ។',
  tooLarge: 'ឯកសារធំពេក។ សូមផ្ញើឯកសារតិចជាងនេះ ឬរូបភាពតូចជាងនេះ។',
  fileLarge: (paper, megabytes) => `ឯកសាររបស់ “${paper}” ធំជាង ${megabytes} MB។ សូមជ្រើសរើសឯកសារតូចជាងនេះ។`,
  fileKind: (paper) => `ឯកសាររបស់ “${paper}” មិនមែនជា PDF, JPEG ឬ PNG ទេ។ សូមជ្រើសរើសឯកសារផ្សេង។`,
  fileMany: (most) => `ឯកសារច្រើនពេក។ សូមផ្ញើមិនលើស ${most} ឯកសារ។`,
  fileNeeded: 'សូមផ្ញើឯកសារយ៉ាងតិចមួយ។',
  chooseAgain: 'សូមជ្រើសរើសឯកសារម្ដងទៀត រួចផ្ញើ។',
  otherFile: 'ឯកសារផ្សេង',
  sentBefore: 'សំណុំឯកសារនេះបានផ្ញើរួចហើយ។ សូមស្វែងរកតាមលេខដែលបានទទួល ឬដាក់សំណុំឯកសារថ្មី។',
  tooFast: (seconds) => `មានសំណុំឯកសារច្រើនពេកពីកន្លែងនេះ។ សូមព្យាយាមម្ដងទៀតក្រោយ ${Math.ceil(seconds / 60)} នាទី។`,
  bringTitle: 'ផ្ញើឯកសារដែលខ្វះនៅទីនេះ',
  bringFiles: 'ជ្រើសរើសឯកសារ',
  bringFactor: 'លេខសម្ងាត់ ឬលេខ 4 ខ្ទង់ចុងក្រោយនៃអត្តសញ្ញាណប័ណ្ណ ឬទូរសព្ទ',
  bringSend: 'ផ្ញើឯកសារបន្ថែម',
  brought: 'បានទទួលឯកសារបន្ថែមហើយ។ មន្ត្រីពិនិត្យក្នុងរយៈពេល 8 ម៉ោងធ្វើការ ដោយរាប់ឡើងវិញពីដើម។',
  nothingAsked: 'សំណុំឯកសារនេះមិនកំពុងរង់ចាំឯកសារបន្ថែមទេ។',
};
