/** What somebody is told who asks after their dossier, in Vietnamese. */
export const lookUpVi = {
  // asking
  title: 'Tra cứu hồ sơ',
  lead: 'Xem hồ sơ đang ở đâu và khi nào có kết quả.',
  code: 'Mã hồ sơ',
  codeHint: 'Mã in trên giấy tiếp nhận và hẹn trả, ví dụ H51.29.02-261124-0001.',
  factor: '4 số cuối của căn cước hoặc số điện thoại',
  factorHint: 'Số đã khai trong hồ sơ. Để người khác không xem được hồ sơ của Ông/Bà.',
  look: 'Xem hồ sơ',
  sendOnline: 'Nộp hồ sơ trực tuyến',
  lookAnother: 'Xem hồ sơ khác',
  notFound:
    'Không tìm thấy hồ sơ có mã và 4 số này. Xin kiểm tra lại cả hai, hoặc hỏi cán bộ với giấy tiếp nhận.',
  slowDown: (seconds: number) =>
    `Đã thử nhiều lần. Xin chờ ${seconds < 100 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`} rồi thử lại, quét mã trên giấy tiếp nhận, hoặc hỏi cán bộ.`,
  outOfReach: 'Chưa hỏi được hệ thống. Xin thử lại sau ít phút.',
  reading: 'Đang xem hồ sơ…',

  // the sentence
  submitted: 'Hồ sơ của Ông/Bà đã gửi và đang chờ tiếp nhận.',
  answerBy: (moment: string) => `Cán bộ trả lời trong 8 giờ làm việc, chậm nhất ${moment}.`,
  askedBefore: 'Hồ sơ chưa đủ giấy tờ và đang chờ Ông/Bà bổ sung để được tiếp nhận.',
  processing: (due: string, left: string) =>
    `Hồ sơ của Ông/Bà đang được giải quyết, hẹn trả ${due}${left === '' ? '' : ` – ${left}`}.`,
  processingNoDate: 'Hồ sơ của Ông/Bà đang được giải quyết.',
  daysLeft: (days: number) => `còn ${days} ngày làm việc`,
  lastDay: 'trong hôm nay',
  late: (due: string, days: number) =>
    `Hồ sơ của Ông/Bà đã quá hẹn ${due}${days > 0 ? `, trễ ${days} ngày làm việc` : ''}. Chúng tôi xin lỗi Ông/Bà.`,
  supplement: 'Hồ sơ đang chờ Ông/Bà bổ sung giấy tờ.',
  financial: 'Hồ sơ đang chờ Ông/Bà nộp tiền theo thông báo.',
  ready: 'Hồ sơ của Ông/Bà đã có kết quả. Mời Ông/Bà đến nhận.',
  readyRefused: 'Hồ sơ của Ông/Bà đã có văn bản trả lời: không giải quyết. Mời Ông/Bà đến nhận văn bản.',
  returned: (day: string) => `Kết quả đã được trả ${day}.`,
  refused: 'Hồ sơ chưa được tiếp nhận. Lý do ghi trong phiếu từ chối.',
  withdrawn: 'Hồ sơ đã được rút theo yêu cầu của Ông/Bà.',
  stopped: 'Hồ sơ đã dừng giải quyết.',

  // where it is
  liesAt: (agency: string, day: string) => `Hồ sơ đang ở ${agency} từ ${day}.`,
  waitsForAgency: (agency: string, day: string) => `Đang chờ ý kiến của ${agency} từ ${day}.`,
  paused: (day: string) => `Thời hạn tạm dừng từ ${day}; ngày hẹn sẽ được tính lại khi Ông/Bà làm xong.`,
  apologised: (first: string) => `Đã có thư xin lỗi và hẹn lại ngày. Ngày hẹn đầu tiên là ${first}.`,
  movedDate: (first: string) => `Ngày hẹn đầu tiên là ${first}.`,

  // what to do
  todo: 'Ông/Bà cần làm gì',
  nothingSent: 'Hiện Ông/Bà chưa phải làm gì. Xin xem lại trang này khi đến giờ trả lời.',
  because: (reason: string) => `Lý do: ${reason}`,
  nothing: 'Hiện Ông/Bà chưa phải làm gì. Đến ngày hẹn, xin mang giấy tiếp nhận và căn cước.',
  bringItems: 'Xin nộp bổ sung:',
  until: (day: string) => `Hạn nộp: ${day}.`,
  pay: (amount: string, what: string) => `Xin nộp ${amount}: ${what}.`,
  bring: 'Xin mang giấy tiếp nhận và căn cước. Người nhận thay cần giấy ủy quyền.',
  askAbout: 'Ông/Bà có quyền hỏi vì sao trễ: xin hỏi cán bộ của Bộ phận Một cửa và đọc mã hồ sơ này.',
  askStaff: 'Nếu cần hỏi thêm, xin mang giấy tờ đã nhận đến Bộ phận Một cửa.',
  place: (place: string) => `Nơi trả: ${place}.`,
  openingHours: 'Giờ làm việc',

  // what is said of it
  facts: 'Thông tin hồ sơ',
  applicant: 'Người nộp',
  procedure: 'Thủ tục',
  received: 'Ngày tiếp nhận',
  due: 'Ngày hẹn trả',
  answered: 'Trả lời chậm nhất',
  timeline: 'Hồ sơ đã đi qua',
  explanation: 'Vì sao là ngày này',
  asOf: (moment: string) => `Thông tin lúc ${moment}`,
  print: 'In trang này',

  // its states, on the line of time
  'is-submitted': 'Đã gửi',
  'is-received': 'Đã tiếp nhận',
  'is-refused': 'Không tiếp nhận',
  'is-processing': 'Đang giải quyết',
  'is-supplement': 'Chờ bổ sung giấy tờ',
  'is-financial': 'Chờ nộp tiền',
  'is-withdrawn': 'Đã rút',
  'is-stopped': 'Dừng giải quyết',
  'is-decided': 'Đã có kết quả',
  'is-returned': 'Đã trả kết quả',

  // from a ticket
  yourDossiers: 'Hồ sơ đã nộp trong lượt này',
};
