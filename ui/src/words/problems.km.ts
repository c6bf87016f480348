import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';

const askStaff = 'សូមជួបមន្ត្រីណែនាំ។';

/**
 * What went wrong and what to do now, in Khmer. Only what can meet a citizen at the kiosk or on the phone has a sentence
 * of its own; everything else is trouble of the house to them.
 */
export const problemsKm: Readonly<
  Partial<Record<ProblemCode, (params: ProblemParams) => string>> & { internal: () => string }
> = {
  internal: () => `ប្រព័ន្ធមានបញ្ហា។ សូមព្យាយាមម្ដងទៀត បើនៅតែមានបញ្ហា ${askStaff}`,
  unavailable: () => 'មិនទាន់តភ្ជាប់ទៅម៉ាស៊ីនមេបានទេ។ សូមរង់ចាំបន្តិច រួចព្យាយាមម្ដងទៀត។',
  'invalid-input': () => 'ព័ត៌មានដែលបញ្ចូលមិនទាន់ត្រឹមត្រូវទេ។ សូមពិនិត្យម្ដងទៀត។',
  'not-found': () => 'រកមិនឃើញទេ។ ប្រហែលវាទើបផ្លាស់ប្ដូរ សូមបើកឡើងវិញ។',
  'slow-down': ({ seconds }) =>
    seconds ? `ធ្វើលឿនពេក។ សូមព្យាយាមម្ដងទៀតក្រោយ ${seconds} វិនាទី។` : 'ធ្វើលឿនពេក។ សូមព្យាយាមម្ដងទៀតបន្តិចទៀត។',
  'not-allowed': () => 'មិនអនុញ្ញាតឱ្យធ្វើការនេះទេ។',
  'unknown-procedure': () => 'នីតិវិធីនេះលែងមានក្នុងបញ្ជីហើយ។ សូមជ្រើសរើសនីតិវិធីផ្សេង។',
  'unknown-sector': () => 'គ្មានវិស័យនេះទេ។ សូមជ្រើសរើសម្ដងទៀត។',
  'shop-closed': () => 'ការិយាល័យច្រកចេញចូលតែមួយមិនទាន់ធ្វើការទេ ដូច្នេះមិនទាន់ផ្ដល់លេខ។',
  'sector-closed': () => 'វិស័យនេះមិនទទួលឯកសារនៅទីនេះឥឡូវនេះទេ។ សូមជ្រើសរើសវិស័យផ្សេង ឬសួរមន្ត្រីណែនាំ។',
  'sector-not-offered': () => 'ទីនេះមិនទទួលវិស័យនោះទេ។',
  'already-waiting': ({ label }) => `លោកអ្នកមានលេខ${label ? ` ${label}` : ''} សម្រាប់វិស័យនេះហើយ។ សូមរង់ចាំការហៅ។`,
  'unknown-priority-class': () => 'ប្រភេទអាទិភាពនេះលែងប្រើហើយ។ សូមជ្រើសរើសម្ដងទៀត។',
  'no-printer': () => 'ម៉ាស៊ីននេះគ្មានម៉ាស៊ីនបោះពុម្ពទេ។ សូមប្រើលេខ និងកូដនៅលើអេក្រង់។',
  'too-many-copies': () => `សន្លឹកលេខនេះបានបោះពុម្ពឡើងវិញច្រើនដងហើយ។ ${askStaff}`,
  'unknown-series': () => `ម៉ាស៊ីនយកលេខនេះត្រូវរៀបចំឡើងវិញ។ ${askStaff}`,
  'wrong-state': ({ label }) =>
    label
      ? `លេខ ${label} ទើបផ្លាស់ប្ដូរ ដូច្នេះមិនអាចធ្វើការនេះបានទេ។`
      : 'លេខនេះទើបផ្លាស់ប្ដូរ ដូច្នេះមិនអាចធ្វើការនេះបានទេ។',
};
