/** What an applicant is told by e-mail or telephone, in Vietnamese. Short: a message on a telephone is paid for by length. */
export const applicantLettersVi = {
  subject: (shop: string, code: string) => `${shop}: hồ sơ ${code}`,
  subjectNoCode: (shop: string) => `${shop}: hồ sơ của Ông/Bà`,
  dear: (name: string) => `Kính gửi Ông/Bà ${name},`,
  received: (shop: string, due: string) => `${shop} đã tiếp nhận hồ sơ của Ông/Bà. Hẹn trả kết quả: ${due}.`,
  supplement:
    'Hồ sơ của Ông/Bà cần bổ sung giấy tờ. Xin xem phiếu yêu cầu bổ sung và nộp tại Bộ phận Một cửa.',
  result: 'Hồ sơ của Ông/Bà đã có kết quả. Mời Ông/Bà đến nhận, xin mang theo giấy tiếp nhận và căn cước.',
  refused: 'Hồ sơ của Ông/Bà chưa được tiếp nhận. Lý do ghi trong phiếu từ chối.',
  notSettled: 'Hồ sơ của Ông/Bà đã có văn bản trả lời: không giải quyết. Mời Ông/Bà đến nhận văn bản.',
  apology: (agency: string, due: string) =>
    `${agency} xin lỗi Ông/Bà vì chưa trả được kết quả đúng hẹn. Ngày hẹn mới: ${due}.`,
  code: (code: string) => `Mã hồ sơ: ${code}.`,
  lookUp: (address: string) => `Tra cứu: ${address}`,
  byMachine: 'Tin gửi tự động, xin không trả lời.',
};
