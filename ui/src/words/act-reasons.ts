import type { StaffLanguage } from '@motcua/contracts/languages';
import type { ActReason } from '@motcua/contracts/queue';

/** Each reason an act may carry, as clerks and the journal read it. */
export const actReasons: Record<StaffLanguage, Record<ActReason, string>> = {
  vi: {
    'missing-papers': 'Thiếu giấy tờ',
    photocopy: 'Đi photo giấy tờ',
    payment: 'Đi nộp phí, lệ phí',
    'consult-colleague': 'Cần hỏi đồng nghiệp',
    'wrong-sector': 'Lấy nhầm lĩnh vực',
    'needs-other-agency': 'Thuộc cơ quan khác giải quyết',
    'nearly-late': 'Hồ sơ sắp trễ hạn',
    'frail-person': 'Người yếu, khó chờ lâu',
    interpreter: 'Cần người phiên dịch',
    'same-family': 'Đi cùng người đang được tiếp',
    'citizen-left': 'Người dân đã ra về',
    'citizen-asked': 'Người dân đề nghị',
    'taken-by-mistake': 'Lấy số nhầm',
    'system-trouble': 'Máy móc, hệ thống trục trặc',
    other: 'Lý do khác',
  },
  en: {
    'missing-papers': 'Papers missing',
    photocopy: 'Gone to make copies',
    payment: 'Gone to pay the fee',
    'consult-colleague': 'A colleague must be asked',
    'wrong-sector': 'Wrong sector was chosen',
    'needs-other-agency': 'Belongs to another agency',
    'nearly-late': 'The dossier is nearly late',
    'frail-person': 'Too frail to wait long',
    interpreter: 'Needs an interpreter',
    'same-family': 'Came with the person being served',
    'citizen-left': 'The person has left',
    'citizen-asked': 'The person asked for it',
    'taken-by-mistake': 'Number taken by mistake',
    'system-trouble': 'Equipment or system trouble',
    other: 'Another reason',
  },
};
