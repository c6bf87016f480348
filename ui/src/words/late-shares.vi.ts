/** Phần trễ của từng cơ quan, theo phiếu kiểm soát. */
export const lateSharesVi = {
  title: 'Cơ quan quá phần thời hạn của mình',
  lead: 'Theo phiếu kiểm soát. Mỗi phần phải được giải trình trước khi kết thúc hồ sơ.',
  partOf: 'Phần của',
  /** Giờ làm việc: 1 giờ 30 phút. */
  hours: (hours: number, minutes: number) =>
    [hours > 0 ? `${hours} giờ` : '', minutes > 0 ? `${minutes} phút` : ''].filter(Boolean).join(' '),
  late: (days: number, hours: string) =>
    days === 0 ? `quá ${hours} làm việc` : `quá ${days} ngày làm việc (${hours} làm việc)`,
  lateByDate: 'quá ngày, ngoài giờ làm việc',
  running: 'chưa xong, còn tính tiếp',
  unexplained: 'Chưa giải trình.',
  explain: 'Giải trình',
  explainOf: (agency: string) => `Giải trình phần của ${agency}`,
};
