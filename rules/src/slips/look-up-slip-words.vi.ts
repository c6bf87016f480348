import type { LookUpSlipWords } from './look-up-slip-words.ts';

const wait = 'Đến ngày hẹn, mang giấy tiếp nhận và căn cước.';
const over = 'Cần hỏi thêm, mang giấy tờ đã nhận đến bộ phận Một cửa.';

/** What the slip of a look-up says in Vietnamese. It stands on every slip. */
export const lookUpSlipWordsVi: LookUpSlipWords = {
  title: 'Phiếu tra cứu hồ sơ',
  is: {
    submitted: 'Đã gửi, đang chờ tiếp nhận.',
    received: 'Đã nhận, đang giải quyết.',
    processing: 'Đang giải quyết.',
    supplement: 'Đang chờ Ông/Bà bổ sung giấy tờ.',
    financial: 'Đang chờ Ông/Bà nộp tiền.',
    decided: 'Đã có kết quả.',
    returned: 'Đã trả kết quả.',
    refused: 'Không được tiếp nhận.',
    withdrawn: 'Đã rút theo yêu cầu của Ông/Bà.',
    stopped: 'Đã dừng giải quyết.',
  },
  late: 'Đã quá hẹn. Xin lỗi Ông/Bà.',
  decidedNo: 'Đã có văn bản trả lời: không giải quyết.',
  due: (day) => `Hẹn trả: ${day}`,
  wasDue: (day) => `Ngày hẹn: ${day}`,
  todo: {
    submitted: 'Xin chờ tin của bộ phận Một cửa.',
    received: wait,
    processing: wait,
    supplement: 'Các giấy tờ ghi trong phiếu yêu cầu bổ sung.',
    financial: 'Nộp theo thông báo đã nhận.',
    decided: 'Mang giấy tiếp nhận và căn cước. Nhận thay cần giấy ủy quyền.',
    returned: over,
    refused: 'Lý do ghi trong phiếu từ chối.',
    withdrawn: over,
    stopped: 'Lý do ghi trong thông báo dừng giải quyết.',
  },
  todoLate: 'Hỏi cán bộ vì sao trễ, đọc mã hồ sơ ở trên.',
  bring: (papers) => `Nộp bổ sung ${papers} giấy tờ.`,
  pay: (amount) => `Nộp ${amount}.`,
  until: (day) => `Hạn cuối: ${day}`,
  place: (place) => `Nơi trả: ${place}`,
  onlyToRead: 'Phiếu để xem, không thay giấy tiếp nhận hồ sơ.',
};
