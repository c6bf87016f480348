import type { SlipWords } from './slip-words.ts';

/** What a ticket slip says in Vietnamese. It stands on every slip. */
export const slipWordsVi = {
  yourNumber: 'Số của Ông/Bà',
  collect: 'Nhận kết quả',
  supplement: 'Bổ sung hồ sơ',
  counters: (numbers) => `Quầy ${numbers}`,
  ahead: (people) => (people === 0 ? 'Không ai trước' : `Còn ${people} người trước`),
  wait: (range) => `Chờ ${range}`,
  minutes: (text) => `${text} phút`,
  hours: (text) => `${text} giờ`,
  about: (text) => `khoảng ${text}`,
  under: (text) => `dưới ${text}`,
  scanToFollow: 'Quét mã để theo dõi',
  offline: 'Số này lấy khi mất kết nối, vẫn có giá trị. Xin nghe gọi số tại sảnh.',
  keep: 'Giữ phiếu đến khi xong việc.',
  missedTurn: 'Lỡ lượt, xin báo cán bộ tại quầy, không phải lấy số mới.',
} as const satisfies SlipWords;
