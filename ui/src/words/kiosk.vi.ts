import type { Catalogue } from './catalogue.ts';

/** What the kiosk says, in Vietnamese. */
export const kioskVi = {
  // the resting screen
  touchToStart: 'Chạm để lấy số',
  touchToLook: 'Xem thủ tục và giấy tờ cần có',
  hoursToday: 'Giờ làm việc hôm nay',
  noHoursToday: 'Hôm nay không làm việc',
  language: 'Ngôn ngữ',
  closedNow: 'Hiện chưa cấp số',
  countersOpen: (numbers: string) => `Quầy đang làm việc: ${numbers}`,
  noCountersOpen: 'Chưa có quầy nào mở',

  // every screen
  back: 'Quay lại',
  startOver: 'Làm lại từ đầu',
  previous: 'Trước',
  next: 'Sau',
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
  noConnection: 'Mất kết nối – máy đang tự kết nối lại',
  loading: 'Đang tải',

  largeType: 'Chữ to',
  contrast: 'Tương phản',
  callHelp: 'Gọi người hỗ trợ',
  callingHelp: 'Đang gọi người hỗ trợ…',
  helpComing: 'Đã gọi. Cán bộ đang đến với Ông/Bà.',
  helpWait: 'Xin Ông/Bà chờ tại máy này.',
  helpFailed: 'Chưa gọi được. Xin Ông/Bà gặp cán bộ hướng dẫn trong sảnh.',
  close: 'Đóng',

  // how long
  minutes: (text: string) => `${text} phút`,
  hours: (text: string) => `${text} giờ`,
  about: (text: string) => `khoảng ${text}`,
  under: (text: string) => `dưới ${text}`,

  // sectors
  whichSector: 'Ông/Bà cần làm việc gì?',
  searchBox: 'Tìm thủ tục theo tên hoặc mã số',
  counters: (numbers: string) => `Quầy ${numbers}`,
  countersNotOpen: (numbers: string) => `Quầy ${numbers} chưa mở`,
  noCounter: 'Chưa có quầy tiếp nhận',
  peopleWaiting: (count: number) => (count === 0 ? 'không phải chờ' : `${count} người chờ`),

  // search
  searchTitle: 'Tìm thủ tục',
  searchHint: 'Gõ không dấu cũng được, ví dụ: khai sinh',
  searchNothing: (typed: string) => `Không thấy thủ tục nào có “${typed}”`,
  searchOther: 'Xin thử từ khác, hoặc quay lại chọn theo lĩnh vực',
  deleteLetter: 'Xóa một chữ',
  clear: 'Xóa hết',
  space: 'Dấu cách',
  keyboard: 'Bàn phím',

  // procedures
  chooseProcedure: 'Ông/Bà cần thủ tục nào?',
  notSure: 'Tôi không chắc – lấy số cho lĩnh vực này',
  noProcedures: 'Lĩnh vực này chưa có danh mục thủ tục trên máy',
  notServedHere: 'Nơi đây không tiếp nhận',
  chosen: 'Đã chọn',
  time: 'Thời gian giải quyết',
  fee: 'Phí, lệ phí',
  papers: 'Giấy tờ cần có',
  papersHint: 'Chạm vào giấy tờ Ông/Bà đang có',
  papersAll: 'Ông/Bà có đủ giấy tờ.',
  papersMissing: (count: number) => `Còn thiếu ${count} giấy tờ.`,
  papersMissingHint: 'Thiếu giấy tờ thì hồ sơ chưa nhận được. Ông/Bà vẫn lấy số được để hỏi cán bộ.',
  noPapers: 'Cán bộ sẽ hướng dẫn giấy tờ tại quầy',
  takeNow: 'Lấy số',
  addAnother: 'Chọn thêm thủ tục khác',
  tooMany: 'Mỗi số chỉ nhận tối đa 12 thủ tục',

  // the basket
  basketSummary: (procedures: number, sectors: number) =>
    procedures === 0
      ? `Ông/Bà đã chọn ${sectors} lĩnh vực – 1 số cho tất cả`
      : `Ông/Bà đã chọn ${procedures} thủ tục, ${sectors} lĩnh vực – 1 số cho tất cả`,
  basketTitle: 'Ông/Bà đã chọn',
  oneNumber: 'Một số dùng cho tất cả. Mỗi lĩnh vực sẽ gọi số này một lần.',
  unsureProcedure: 'Cán bộ sẽ hướng dẫn tại quầy',
  remove: 'Bỏ chọn',
  review: 'Xem và lấy số',

  // priority
  priorityTitle: 'Ông/Bà có thuộc diện ưu tiên không?',
  priorityHint: 'Chọn nếu đúng. Cán bộ có thể xem giấy tờ.',
  noPriority: 'Không, tôi lấy số thường',

  // not reached today
  notTodayTitle: 'Hôm nay có thể chưa đến lượt Ông/Bà',
  notTodayChance: (sector: string, ahead: number, often: number) =>
    `${sector}: ${ahead} người đang chờ trước. Cứ 10 người lấy số lúc này thì khoảng ${often} người không kịp lượt trong hôm nay.`,
  comeBackToday: (time: string) => `Nếu không tiện chờ, nơi đây mở cửa lại lúc ${time} hôm nay.`,
  comeBackLater: 'Nếu không tiện chờ, xin Ông/Bà đến sớm vào ngày làm việc sau.',
  takeAnyway: 'Vẫn lấy số',
  comeBack: 'Để lần khác',

  // the identity card
  cardTitle: 'Quét mã QR trên căn cước?',
  cardWhy: 'Để cán bộ khỏi hỏi lại họ tên và số căn cước. Không bắt buộc.',
  cardKept:
    'Máy chỉ giữ số căn cước, họ tên và ngày sinh cho lượt này. Không in lên phiếu, không hiện trên bảng.',
  cardScan: 'Quét căn cước',
  cardSkip: 'Bỏ qua',
  cardShow: 'Đưa mã QR trên thẻ vào giữa khung hình',
  cardOpening: 'Đang mở camera…',
  cardNoCamera: 'Máy này không mở được camera. Xin đưa thẻ vào máy quét, hoặc chọn Bỏ qua.',
  cardWrong: 'Mã này không phải mã căn cước. Xin thử lại, hoặc chọn Bỏ qua.',
  cardMismatch: 'Số và ngày sinh trên mã không khớp nhau. Xin chọn Bỏ qua và đưa thẻ cho cán bộ.',
  cardRead: 'Có đúng là Ông/Bà không?',
  cardName: 'Tên',
  cardNumber: 'Số căn cước',
  cardNameUnsure: 'Cán bộ sẽ hỏi lại họ tên',
  cardClear: 'Xóa',
  cardRight: 'Đúng, tiếp tục',

  // taking and refused
  taking: 'Đang lấy số cho Ông/Bà…',
  takingAgain: 'Máy chủ trả lời chậm. Máy đang thử lại, xin Ông/Bà chờ…',
  refusedTitle: 'Chưa lấy được số',
  tryAgain: 'Thử lại',
  chooseAgain: 'Chọn lại',
  askStaff: 'Nếu cần, xin Ông/Bà gặp cán bộ hướng dẫn.',

  // the ticket
  yourNumber: 'Số của Ông/Bà',
  stopsTitle: (count: number) => (count === 1 ? 'Nơi đến' : `${count} nơi đến`),
  stopCounters: (numbers: string) => `quầy ${numbers}`,
  peopleAhead: (count: number) => (count === 0 ? 'không ai trước' : `${count} người trước`),
  takeSlip: 'Mời lấy phiếu bên dưới',
  noSlip: 'Máy in chưa in được phiếu. Số vẫn có giá trị.',
  noPrinter: 'Máy này không in phiếu. Số vẫn có giá trị.',
  scanToFollow: 'Quét mã bằng điện thoại để theo dõi lượt của mình',
  photograph: 'Xin chụp ảnh màn hình này',
  followCode: 'Mã QR mở trang theo dõi số này',
  printAgain: 'Chưa thấy phiếu? In lại',
  printingAgain: 'Đang in lại phiếu…',
  printedAgain: 'Phiếu đang được in lại.',
  keepNumber: 'Giữ số này cho mọi thủ tục',
  keepUntilDone: 'Xin giữ số này đến khi xong việc',
  watchBoard: 'Xin ghi nhớ hoặc chụp lại số, và theo dõi bảng gọi số.',
  priorityMark: 'Ưu tiên',
  finished: 'Xong',
  homeIn: (seconds: number) => `Về màn hình đầu sau ${seconds} giây`,

  // idle
  stillThere: 'Ông/Bà còn ở đó không?',
  wipedIn: (seconds: number) => `Máy sẽ bắt đầu lại sau ${seconds} giây`,
  goOn: 'Tiếp tục',
} as const satisfies Catalogue;
