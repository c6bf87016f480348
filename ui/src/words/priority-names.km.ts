/**
 * The usual priority classes in Khmer, by their codes. A shop names its own classes in Vietnamese and English; a class
 * that is not here is shown by its Vietnamese name.
 */
export const priorityNamesKm: Readonly<Record<string, string>> = {
  'khuyet-tat': 'ជនពិការ',
  'mang-thai-con-nho': 'ស្ត្រីមានផ្ទៃពោះ និងអ្នកមកជាមួយកូនតូច',
  'nguoi-cao-tuoi': 'មនុស្សចាស់ជរា',
  'nguoi-co-cong': 'អ្នកមានគុណូបការៈចំពោះបដិវត្តន៍',
};
