import type { PrinterState } from '@motcua/contracts/printer-state';

/** What the corner of a kiosk tells whoever looks after the machine: the staff's own language alone. */
export const cornerWords = {
  title: 'Tình trạng máy lấy số',
  name: 'Tên máy',
  build: 'Bản phần mềm',
  link: 'Kết nối máy chủ',
  printer: 'Máy in',
  series: 'Dãy số khi mất kết nối',
  unsent: 'Số chưa gửi về máy chủ',
  noSeries: 'chưa được cấp',
  mayNotGive: (series: string) => `${series} – hiện không được tự cấp số`,
  byBrowser: 'in bằng trình duyệt',
  noPrinter: 'không có máy in',
  notAsked: 'chưa hỏi được',
  printTest: 'In thử',
  printing: 'Đã gửi phiếu in thử. Phiếu này không có giá trị.',
  soundTest: 'Thử loa',
  reload: 'Tải lại trang',
  close: 'Đóng',
  closesIn: (seconds: number) => `Tự đóng sau ${seconds} giây`,
} as const;

export const printerStates: Readonly<Record<PrinterState, string>> = {
  ready: 'sẵn sàng',
  'paper-low': 'sắp hết giấy',
  'paper-out': 'hết giấy',
  'cover-open': 'đang mở nắp',
  jammed: 'bị kẹt giấy',
  unreachable: 'không liên lạc được',
};
