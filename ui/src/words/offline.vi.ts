import type { Catalogue } from './catalogue.ts';

/** What a kiosk says while it works without the house, in Vietnamese. */
export const offlineVi = {
  alone: 'Mất kết nối máy chủ. Ông/Bà vẫn lấy được số tại đây.',
  yourNumber: 'Số của Ông/Bà',
  sameNumber: 'Đây là số vừa cấp, chưa kịp giao',
  counts: 'Số này có giá trị. Xin nghe gọi số tại sảnh.',
  remember: 'Xin nhớ hoặc chụp lại số này.',
  takeSlip: 'Xin lấy phiếu.',
  finished: 'Xong',
  homeIn: (seconds: number) => `Tự về màn hình đầu sau ${seconds} giây`,
  toStaff: 'Mời Ông/Bà đến bàn hướng dẫn lấy số',
  toStaffWhy: 'Ki-ốt đang mất kết nối và chưa thể cấp số.',
  tryAgain: 'Thử lại',
  unplaced: (labels: string) => `Cán bộ kiểm tra các số chưa vào hàng đợi: ${labels}`,
  seen: 'Đã kiểm tra',
} as const satisfies Catalogue;
