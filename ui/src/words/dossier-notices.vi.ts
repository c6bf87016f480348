/** Reminders of deadlines on a clerk's desk, in Vietnamese. */
export const dossierNoticesVi = {
  bell: (count: number) => (count === 0 ? 'Nhắc hạn hồ sơ' : `Nhắc hạn hồ sơ: ${count} mục chưa xem`),
  title: 'Nhắc hạn hồ sơ',
  nothing: 'Không có hồ sơ nào cần nhắc. Lời nhắc được gửi một lần vào đầu giờ làm việc buổi sáng.',
  unwatched: 'Hạn hồ sơ chưa được rà soát hơn 2 phút: có thể có hồ sơ quá hạn chưa hiện. Xin báo quản trị.',
  putAside: 'Đã xem',
  putAsideOf: (code: string) => `Đã xem lời nhắc về hồ sơ ${code}`,
  noCode: 'Hồ sơ chưa có mã',
  due: (day: string) => `Hẹn trả: ${day}`,
  warn: (days: string) => `Còn ${days} ngày làm việc là đến hạn`,
  lastHours: 'Còn không quá 2 giờ làm việc là đến hạn',
  overdue: 'Đã quá hạn trả kết quả',
  unanswered: 'Đã quá 8 giờ làm việc mà hồ sơ trực tuyến chưa được trả lời',
  escalate: (days: string) => `Quá hạn đã ${days} ngày làm việc mà chưa giải quyết xong`,
  apologyDraft: 'Hôm nay là ngày cuối được gửi phiếu xin lỗi và hẹn lại. Dự thảo đang chờ Ông/Bà xem và ký.',
  other: 'Hồ sơ đến một mốc thời hạn',
};
