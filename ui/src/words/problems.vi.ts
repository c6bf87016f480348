import type { ProblemWords } from './problem-words.ts';

/** What went wrong and what to do now, for whoever stands before the screen. */
export const problemsVi: ProblemWords = {
  'invalid-input': () => 'Thông tin nhập chưa đúng. Xin kiểm tra lại.',
  'malformed-body': () => 'Yêu cầu gửi đi bị hỏng. Xin thử lại.',
  'body-too-large': () => 'Nội dung gửi đi quá lớn. Xin rút gọn rồi thử lại.',
  'unsupported-media-type': () => 'Kiểu dữ liệu này không được hỗ trợ.',
  'not-found': () => 'Không tìm thấy mục này. Có thể nó vừa được thay đổi; xin tải lại.',
  'method-not-allowed': () => 'Thao tác này không thực hiện được ở đây.',
  'slow-down': ({ seconds }) => `Thao tác quá nhanh. Xin thử lại sau ${seconds ?? 'ít'} giây.`,
  'idempotency-key-needed': () => 'Yêu cầu thiếu mã chống gửi trùng. Xin tải lại trang.',
  'idempotency-key-reused': () => 'Yêu cầu này đã được gửi với nội dung khác. Xin làm lại từ đầu.',
  unavailable: () => 'Chưa kết nối được với máy chủ. Xin chờ giây lát rồi thử lại.',
  internal: () => 'Hệ thống gặp trục trặc. Xin thử lại; nếu vẫn vậy, xin báo người phụ trách.',

  'sign-in-needed': () => 'Xin đăng nhập để tiếp tục.',
  'wrong-credentials': () => 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  'not-allowed': () => 'Tài khoản này không được phép làm việc đó.',
  'foreign-origin': () => 'Yêu cầu đến từ một trang khác nên bị từ chối.',
  'password-change-needed': () => 'Xin đổi mật khẩu trước khi làm việc.',

  'unknown-procedure': () => 'Thủ tục này không còn trong danh mục. Xin chọn thủ tục khác.',
  'unknown-sector': () => 'Không có lĩnh vực này. Xin chọn lại.',
  'version-overlaps': () => 'Thời gian hiệu lực trùng với một phiên bản khác của thủ tục.',

  'shop-closed': () => 'Bộ phận Một cửa hiện chưa làm việc nên chưa cấp số.',
  'sector-closed': () =>
    'Lĩnh vực này hiện không nhận hồ sơ tại đây. Xin chọn lĩnh vực khác hoặc hỏi cán bộ hướng dẫn.',
  'no-printer': () => 'Máy này không có máy in phiếu. Xin dùng số và mã trên màn hình.',
  'too-many-copies': () => 'Phiếu này đã được in lại nhiều lần. Xin gặp cán bộ hướng dẫn.',
  'unknown-series': () => 'Máy lấy số này cần được cài đặt lại. Xin báo người phụ trách.',
  'already-waiting': ({ label }) =>
    label
      ? `Ông/Bà đang có số ${label} cho lĩnh vực này. Xin chờ gọi số đó.`
      : 'Ông/Bà đang có số cho lĩnh vực này. Xin chờ gọi số đó.',
  'unknown-priority-class': () => 'Diện ưu tiên này không còn áp dụng. Xin chọn lại.',

  'counter-not-open': () => 'Quầy chưa mở. Xin mở quầy trước.',
  'counter-taken': () => 'Quầy này đang có cán bộ khác làm việc.',
  'counter-inactive': () => 'Quầy này đã ngừng sử dụng.',
  'clerk-at-other-counter': ({ counter }) =>
    counter
      ? `Cán bộ đang mở quầy ${counter}. Xin đóng quầy đó trước.`
      : 'Cán bộ đang mở một quầy khác. Xin đóng quầy đó trước.',
  'counter-paused': () => 'Quầy đang tạm nghỉ. Xin bấm làm việc lại trước.',
  'counter-busy': ({ label }) =>
    label
      ? `Quầy đang tiếp số ${label}. Xin kết thúc trước.`
      : 'Quầy đang tiếp một công dân. Xin kết thúc trước.',
  'counter-not-paused': () => 'Quầy không ở trạng thái tạm nghỉ.',

  'nobody-waiting': () => 'Hiện không có ai chờ ở quầy này.',
  'wrong-state': ({ label }) =>
    label
      ? `Số ${label} vừa đổi trạng thái nên không làm được việc này.`
      : 'Số này vừa đổi trạng thái nên không làm được việc này.',
  'wrong-counter': ({ label, counter }) =>
    `Số ${label ?? 'này'} đang ở ${counter ? `quầy ${counter}` : 'quầy khác'}.`,
  'call-ended': () => 'Lượt gọi này đã kết thúc.',
  'visit-at-other-counter': ({ label, counter }) =>
    `Công dân số ${label ?? 'này'} đang ở ${counter ? `quầy ${counter}` : 'quầy khác'}, chưa gọi được.`,
  'not-for-this-counter': () => 'Quầy này không phụ trách lĩnh vực của số đó.',
  'too-early-to-miss': ({ secondsLeft, calls, callsNeeded }) => {
    const more = Number(callsNeeded ?? 0) - Number(calls ?? 0);
    if (more > 0) return `Chưa thể ghi vắng. Xin gọi thêm ${more} lần.`;
    if (secondsLeft) return `Chưa thể ghi vắng. Xin chờ thêm ${secondsLeft} giây.`;
    return 'Chưa thể ghi vắng. Xin gọi lại và chờ thêm.';
  },
  'sector-already-in-visit': () => 'Lượt này đã có lĩnh vực đó.',
  'sector-not-offered': () => 'Nơi đây không tiếp nhận lĩnh vực đó.',
  'nothing-to-undo': () => 'Không có thao tác nào để hoàn tác.',
  'undo-too-late': () => 'Đã quá 5 giây nên không hoàn tác được nữa.',
  'undo-overtaken': () => 'Đã có thao tác khác sau đó nên không hoàn tác được.',

  'name-taken': () => 'Tên hoặc số này đã được dùng. Xin chọn tên khác.',
  'last-administrator': () => 'Phải còn ít nhất một người quản trị.',
  'hours-overlap': () => 'Các khung giờ làm việc chồng lên nhau.',
  'counter-in-use': () => 'Quầy đang có người làm việc nên chưa thể thay đổi.',
  'prefix-taken': ({ prefix }) =>
    prefix ? `Ký tự đầu ${prefix} đã dùng cho lĩnh vực khác.` : 'Ký tự đầu này đã dùng cho lĩnh vực khác.',
  'phone-tickets-off': () => 'Nơi đây chưa cấp số qua điện thoại. Xin lấy số tại máy trong sảnh.',
  'wrong-hall-code': () => 'Mã tại sảnh không đúng hoặc đã đổi. Xin xem lại bốn chữ số trên bảng điện tử.',
  'slot-full': () => 'Khung giờ này đã đủ người hẹn. Xin chọn khung giờ khác.',
  'slot-over': () => 'Khung giờ này đã qua. Xin chọn khung giờ khác.',
  'booking-over': () => 'Giờ hẹn này đã kết thúc. Xin lấy số tại máy trong sảnh.',
  'bad-sound': () => 'Bản thu không dùng được: quá ngắn, quá nhỏ hoặc sai định dạng. Xin thu lại.',
  'pack-incomplete': ({ missing }) =>
    missing
      ? `Bộ giọng đọc còn thiếu ${missing} câu nên chưa dùng được.`
      : 'Bộ giọng đọc còn thiếu câu nên chưa dùng được.',
  'pack-in-use': () => 'Bộ giọng đọc đang được dùng. Xin ngừng dùng trước khi xóa.',
  'wrong-dossier-state': () => 'Hồ sơ vừa chuyển sang trạng thái khác nên không làm được việc này.',
  'papers-missing': ({ missing }) =>
    `Hồ sơ còn thiếu${missing ? ` ${missing} loại giấy tờ` : ' giấy tờ'} nên chưa tiếp nhận được. Xin lập phiếu yêu cầu bổ sung.`,
  'received-in-future': () => 'Thời điểm tiếp nhận không được sau thời điểm hiện tại.',
  'no-due-date': () => 'Chưa tính được ngày hẹn trả: lịch làm việc hoặc thời hạn không phù hợp.',
  'term-needed': () => 'Thủ tục này chưa công bố thời hạn. Xin nhập thời hạn theo quy định.',
  'no-agency': () => 'Tài khoản này chưa gắn với cơ quan nào nên chưa tiếp nhận được hồ sơ.',
  'no-agency-identifier': () => 'Cơ quan chưa có mã định danh điện tử nên chưa cấp được mã hồ sơ.',
  'second-supplement-needs-head': () =>
    'Chỉ được yêu cầu bổ sung một lần. Yêu cầu thêm lần nữa cần lãnh đạo đơn vị đồng ý.',
  'second-apology': () => 'Mỗi hồ sơ chỉ được hẹn lại một lần (khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP).',
  'apology-too-late': () => 'Việc xin lỗi và hẹn lại phải làm chậm nhất trước ngày hết hạn một ngày.',
  'lateness-unexplained': () => 'Hồ sơ trễ hạn: cần ghi nguyên nhân trước khi kết thúc.',
  'share-unexplained': ({ agencies }) =>
    `Hồ sơ trễ hạn: còn ${agencies ?? ''} cơ quan quá phần thời hạn của mình chưa được giải trình.`,
  'cause-out-of-use': () => 'Nguyên nhân này không còn được dùng. Xin chọn nguyên nhân khác.',
  'hours-of-the-past': ({ date }) =>
    `Giờ làm việc của ngày đã qua (${date ?? ''}) không đổi được nữa. Xin chọn từ hôm nay trở đi.`,
  'not-late': () => 'Hồ sơ này không trễ hạn.',
  'second-person-needed': () => 'Thay đổi lịch cần người thứ hai xác nhận.',
  'change-already-applied': () => 'Thay đổi lịch này đã được áp dụng.',
  'calendar-day-refused': ({ date, trouble }) =>
    trouble === 'year-not-whole'
      ? 'Năm mới phải nhập đủ các ngày nghỉ của cả năm trong một lần.'
      : `Ngày ${date ?? ''} không ghi được vào lịch như vậy.`,
  'calendar-overtaken': ({ date }) =>
    `Ngày ${date ?? ''} đã được thay đổi sau khi nhập. Xin nhập lại thay đổi này.`,
  'file-refused': ({ most }) =>
    most
      ? `Hồ sơ đã có ${most} tệp, là số tệp tối đa.`
      : 'Tệp này không nhận được: chỉ nhận PDF, JPEG hoặc PNG đúng định dạng.',
  'unknown-agency': () => 'Không tìm thấy cơ quan này trong danh mục.',
  'same-agency': () => 'Hồ sơ đang ở chính cơ quan này.',
  'already-consulted': () => 'Cơ quan này đã được hỏi ý kiến và chưa trả lời.',
  'not-consulted': () => 'Cơ quan này không có câu hỏi nào đang chờ trả lời.',
  'unknown-colleague': () =>
    'Người được phân công phải đang làm việc tại đây và thuộc cơ quan đang giữ hồ sơ.',
  'supplement-not-lapsed': () => 'Thời gian để người nộp bổ sung chưa hết nên chưa kết thúc hồ sơ được.',
  'steps-open': () =>
    'Còn cơ quan phối hợp chưa trả lời hoặc còn bước liên thông chưa bắt đầu. Trưởng bộ phận có thể cho đi tiếp và ghi lý do.',
  'no-step-open': () => 'Không có bước liên thông nào đang chờ trả lời.',
  'late-entry-needs-reason': () => 'Nhận vào lúc khác thì phải ghi lý do.',
};
