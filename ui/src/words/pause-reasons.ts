import type { StaffLanguage } from '@motcua/contracts/languages';
import type { PauseReason } from '@motcua/contracts/queue';

/** Each reason a counter may pause for. */
export const pauseReasons: Record<StaffLanguage, Record<PauseReason, string>> = {
  vi: {
    'short-break': 'Nghỉ giải lao',
    meal: 'Nghỉ ăn trưa',
    meeting: 'Họp',
    errand: 'Việc công bên ngoài',
    equipment: 'Máy móc trục trặc',
    other: 'Lý do khác',
  },
  en: {
    'short-break': 'Short break',
    meal: 'Meal',
    meeting: 'Meeting',
    errand: 'Errand for the office',
    equipment: 'Equipment trouble',
    other: 'Another reason',
  },
};
