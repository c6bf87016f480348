import type { Catalogue } from './catalogue.ts';

/** The letter of apology that waits for the head of the late agency, in Vietnamese. */
export const apologyDraftVi = {
  title: 'Thư xin lỗi chờ ký',
  lastDay: (day: string) => `Hạn chót ký và gửi: ${day}. Sau đó không còn hẹn lại được.`,
  agency: 'Cơ quan chậm trả',
  promised: 'Ngày đã hẹn',
  proposed: 'Ngày hẹn lại đề nghị',
  noProposal: 'Lịch làm việc chưa có đến ngày đó, xin tự chọn ngày',
  reason: 'Lý do chậm',
  reasonEmpty: 'Chưa ghi. Ghi khi ký.',
  sign: 'Ghi lý do và ký',
  signTitle: 'Ký thư xin lỗi và hẹn lại ngày trả',
  look: 'Xem bản dự thảo để in',
} as const satisfies Catalogue;
