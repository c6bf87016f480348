import { dossierActs } from './dossier-acts.ts';
import { fieldNames } from './field-names.ts';
import type { JournalSentences } from './journal-sentence.ts';
import { paperNames } from './paper-names.ts';

const fieldName = (field: string) => fieldNames.vi[field] ?? field;
const roles: Record<string, string> = {
  clerk: 'cán bộ tiếp nhận',
  supervisor: 'trưởng bộ phận',
  administrator: 'quản trị',
  inspector: 'đoàn giám sát',
};
const kinds: Record<string, string> = { kiosk: 'máy lấy số', board: 'màn hình sảnh' };
const printers: Record<string, string> = {
  ready: 'sẵn sàng',
  'paper-low': 'sắp hết giấy',
  'paper-out': 'hết giấy',
  'cover-open': 'đang mở nắp',
  jammed: 'bị kẹt giấy',
  unreachable: 'mất kết nối',
};
/** The first slip needs no count. */
const copyVi = (copy: string) => (Number(copy) > 1 ? `, bản ${copy}` : '');
const rules: Record<string, string> = { chosen: ' ngoài lượt' };

const bookings: Readonly<Record<string, string>> = {
  arrived: 'người hẹn giờ đã đến',
  cancelled: 'người hẹn giờ đã hủy',
  lapsed: 'giờ hẹn đã qua, không có người đến',
};
const languages: Readonly<Record<string, string>> = { vi: 'tiếng Việt', km: 'tiếng Khmer', en: 'tiếng Anh' };

/** Every happening of the house as a sentence that follows the name of who did it. */
export const journalSentencesVi: JournalSentences = {
  'visit.taken': (of) => `cấp số ${of.text('label')} cho ${of.sectors()}`,
  'stop.called': (of, why) => `gọi số ${of.text('label')} đến quầy ${of.text('counter')}${rules[why] ?? ''}`,
  'stop.recalled': (of) =>
    `gọi lại số ${of.text('label')} đến quầy ${of.text('counter')}, lần ${of.text('calls')}`,
  'stop.arrived': (of) => `tiếp số ${of.text('label')} ở quầy ${of.text('counter')}`,
  'stop.finished': (of) => `làm xong cho số ${of.text('label')} ở quầy ${of.text('counter')}`,
  'stop.missed': (of) => `ghi vắng số ${of.text('label')} sau ${of.text('calls')} lần gọi`,
  'stop.returned': (of) => `đưa số ${of.text('label')} trở lại hàng chờ`,
  'stop.held': (of) => `tạm giữ số ${of.text('label')} ở quầy ${of.text('counter')}`,
  'stop.resumed': (of) => `tiếp tục với số ${of.text('label')} ở quầy ${of.text('counter')}`,
  'stop.released': (of) =>
    of.text('by') === 'clock'
      ? `số ${of.text('label')} hết giờ tạm giữ, trở lại hàng chờ`
      : `trả số ${of.text('label')} về hàng chờ`,
  'stop.transferred': (of) =>
    `chuyển số ${of.text('label')} sang ${of.targetSector() ?? 'quầy hoặc cán bộ khác'}`,
  'stop.cancelled': (of) => `hủy lượt ${of.sector()} của số ${of.text('label')}`,
  'stop.lapsed': (of) => `số ${of.text('label')} hết hiệu lực cuối ngày`,
  'act.undone': (of) => `hoàn tác thao tác vừa làm với số ${of.text('label')} ở quầy ${of.text('counter')}`,
  'counter.opened': (of) => {
    const absent = of.staff('standsInFor');
    return `mở quầy ${of.text('counter')}${absent ? `, làm thay cho ${absent}` : ''}`;
  },
  'counter.closed': (of) => `đóng quầy ${of.text('counter')}`,
  'counter.paused': (of) => `tạm nghỉ quầy ${of.text('counter')}`,
  'counter.unpaused': (of) => `làm việc lại ở quầy ${of.text('counter')}`,
  'stop.postponed': (of) => `số ${of.text('label')} nhường ${of.text('places')} lượt`,
  'ticket.printed': (of) => `in phiếu số ${of.text('label')}${copyVi(of.text('copy'))}`,
  'ticket.not-printed': (of) =>
    `chưa in được phiếu số ${of.text('label')}: ${printers[of.text('because')] ?? of.text('because')}`,
  'ticket.reprint-asked': (of) => `yêu cầu in lại phiếu số ${of.text('label')}${copyVi(of.text('copy'))}`,
  'slip.look-up-asked': () => 'in một phiếu tra cứu hồ sơ',
  'slip.test-asked': () => 'in thử một phiếu không có giá trị',
  'printer.changed': (of) => `máy in ${printers[of.text('state')] ?? of.text('state')}`,
  'device.health-told': () => 'báo tình trạng âm thanh của màn hình',
  'help.called': () => 'gọi người hỗ trợ tại máy lấy số',
  'help.answered': () => 'đến hỗ trợ tại máy lấy số',
  'day.closed': (of) => `kết thúc ngày ${of.text('day')}, ${of.text('lapsed')} lượt chưa tiếp`,
  'staff.signed-in': () => 'đăng nhập',
  'staff.signed-out': () => 'đăng xuất',
  'staff.added': (of) =>
    `thêm ${of.staff('staffId') || 'một người'}, vai trò ${roles[of.text('role')] ?? of.text('role')}`,
  'staff.changed': (of) => `sửa ${of.fields(fieldName)} của ${of.staff('staffId') || 'một người'}`,
  'staff.role-set': (of) =>
    of.text('role')
      ? `đặt vai trò ${roles[of.text('role')] ?? of.text('role')} cho ${of.staff('staffId') || 'một người'}`
      : `cho ${of.staff('staffId') || 'một người'} thôi làm ở đơn vị này`,
  'shop.added': (of) => `thêm đơn vị ${of.text('code')}`,
  'shop.changed': (of) => `sửa ${of.fields(fieldName)} của đơn vị`,
  'shop.hours-set': (of) => `đặt giờ làm việc, ${of.text('intervals')} khung giờ trong tuần`,
  'shop.hours-taken-back': (of) => `hủy giờ làm việc định áp dụng từ ngày ${of.text('fromDay')}`,
  'shop.deadlines-set': (of) =>
    `đặt mốc nhắc hạn hồ sơ, ${of.text('warnings')} lần nhắc, giao phòng chuyên môn trước ${of.text('handOverBy')}`,
  'shop.lateness-causes-set': (of) => `đặt danh mục nguyên nhân trễ hạn, ${of.text('causes')} nguyên nhân`,
  'shop.sectors-set': (of) => `đặt lĩnh vực tiếp nhận, ${of.text('offered')} lĩnh vực`,
  'shop.counter-added': (of) => `thêm quầy ${of.text('counter')}`,
  'shop.counter-changed': (of) => `sửa ${of.fields(fieldName)} của quầy ${of.text('counter')}`,
  'shop.priority-class-added': (of) => `thêm diện ưu tiên ${of.priorityClass()}`,
  'shop.priority-class-changed': (of) => `sửa ${of.fields(fieldName)} của diện ưu tiên ${of.priorityClass()}`,
  'device.issued': (of) => `cấp mã cho ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'device.seen-elsewhere': () =>
    'được dùng cùng lúc từ hai máy – có thể mã thiết bị đã lộ, xin thu hồi và cấp lại',
  'device.revoked': (of) => `thu hồi mã của ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'device.changed': (of) => `đổi cài đặt của ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'shop.notices-set': (of) => `đặt thông báo trên bảng, ${of.text('notices')} câu`,
  'booking.made': (of) => `giữ giờ hẹn trong ngày cho lĩnh vực ${of.sector()}`,
  'booking.ended': (of) => `${bookings[of.text('outcome')] ?? of.text('outcome')}, lĩnh vực ${of.sector()}`,
  'voice.added': (of) => `thêm bộ giọng đọc ${languages[of.text('language')] ?? of.text('language')}`,
  'voice.changed': (of) =>
    `sửa ${of.fields(fieldName)} của bộ giọng đọc ${languages[of.text('language')] ?? of.text('language')}`,
  'voice.clips-recorded': (of) =>
    `thu ${of.text('clips')} câu cho bộ giọng đọc ${languages[of.text('language')] ?? of.text('language')}`,
  'voice.removed': (of) => `xóa bộ giọng đọc ${languages[of.text('language')] ?? of.text('language')}`,
  'device.identified': (of) => `hiện tên trên ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'dossier.received': (of) => `tiếp nhận hồ sơ ${of.text('code')}, lĩnh vực ${of.sector()}`,
  'dossier.submitted': (of) => `nộp hồ sơ trực tuyến lĩnh vực ${of.sector()}`,
  'dossier.turned-away': (of) => `hướng dẫn hoặc từ chối hồ sơ lĩnh vực ${of.sector()} tại quầy`,
  'dossier.acted': (of) => `${dossierActs.vi(of.text('act'))}, hồ sơ ${of.text('code')}`,
  'dossier.paper-numbered': (of) =>
    `cấp số ${of.text('number')} năm ${of.text('year')} cho ${paperNames.vi(of.text('paper'))}, hồ sơ ${of.text('code')}`,
  'dossier.file-added': () => 'thêm tệp vào hồ sơ',
  'dossiers.imported': (of) =>
    `nhập ${of.text('dossiers')} hồ sơ và ${of.text('events')} sự kiện từ hệ thống cũ`,
  'deadline.crossed': () => 'một hồ sơ đến mốc thời hạn',
  'calendar.change-entered': (of) => `nhập thay đổi lịch, ${of.text('days')} ngày`,
  'calendar.change-confirmed': () => 'xác nhận thay đổi lịch',
  'calendar.change-applied': (of) =>
    `áp dụng thay đổi lịch, ${of.text('moved')}/${of.text('total')} hồ sơ đổi ngày hẹn`,
  'procedure.published': (of) => `công bố thủ tục, phiên bản ${of.text('version')}`,
  'procedure.retired': () => 'ngừng áp dụng một thủ tục',
};
