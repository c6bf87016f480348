/** What is said of files that are sent from home, now or when something was missing, in Vietnamese. */
export const intakeFilesVi = {
  filesHint: (most: number, megabytes: number) =>
    `Ảnh chụp rõ hoặc tệp PDF, JPEG, PNG; mỗi tệp tối đa ${megabytes} MB, tất cả tối đa ${most} tệp.`,
  consentNeeded: 'Xin đánh dấu đồng ý trước khi gửi.',
  tooLarge: 'Các tệp quá lớn. Xin gửi ít tệp hơn hoặc ảnh nhỏ hơn.',
  fileLarge: (paper: string, megabytes: number) =>
    `Tệp của “${paper}” lớn hơn ${megabytes} MB. Xin chọn tệp nhỏ hơn.`,
  fileKind: (paper: string) => `Tệp của “${paper}” không phải PDF, JPEG hoặc PNG. Xin chọn tệp khác.`,
  fileMany: (most: number) => `Có quá nhiều tệp. Xin gửi tối đa ${most} tệp.`,
  fileNeeded: 'Xin gửi kèm ít nhất một giấy tờ.',
  chooseAgain: 'Xin chọn lại các tệp rồi gửi.',
  otherFile: 'giấy tờ khác',
  sentBefore: 'Hồ sơ này đã được gửi rồi. Xin tra cứu theo mã đã nhận, hoặc nộp hồ sơ mới từ đầu.',
  tooFast: (seconds: number) =>
    `Có quá nhiều hồ sơ gửi từ nơi này. Xin thử lại sau ${Math.ceil(seconds / 60)} phút.`,
  bringTitle: 'Gửi giấy tờ còn thiếu ngay tại đây',
  bringFiles: 'Chọn các tệp',
  bringFactor: 'Mã bí mật, hoặc 4 số cuối của căn cước hay điện thoại',
  bringSend: 'Gửi bổ sung',
  brought: 'Đã nhận giấy tờ bổ sung. Cán bộ xem trong 8 giờ làm việc, tính lại từ đầu.',
  nothingAsked: 'Hồ sơ này hiện không chờ bổ sung giấy tờ.',
};
