import type { RefusedLine, RefusedReason } from '@motcua/db/dossiers/import-refused';
import type { Sentence } from '../say.ts';

type Params = RefusedLine['params'];

/** Why a line is refused, in words. */
export const refusedWords: Readonly<Record<RefusedReason, (params: Params) => Sentence>> = {
  'columns-differ': ({ found, expected }) => ({
    vi: `có ${found} cột, dòng tiêu đề có ${expected}`,
    en: `has ${found} columns, the heading has ${expected}`,
  }),
  'code-missing': () => ({ vi: 'không có mã hồ sơ', en: 'has no dossier code' }),
  'received-missing': () => ({ vi: 'không có ngày tiếp nhận', en: 'has no day of receipt' }),
  'act-missing': () => ({ vi: 'có thời điểm nhưng không có việc', en: 'has a time and no act' }),
  'time-missing': () => ({ vi: 'có việc nhưng không có thời điểm', en: 'has an act and no time' }),
  'too-long': ({ field }) => ({ vi: `"${field}" quá dài`, en: `"${field}" is too long` }),
  'forbidden-characters': ({ field }) => ({
    vi: `"${field}" có ký tự không lưu được`,
    en: `"${field}" has characters that cannot be kept`,
  }),
  'not-a-time': ({ field, value }) => ({
    vi: `"${field}" không phải ngày giờ: ${value}`,
    en: `"${field}" is no date or time: ${value}`,
  }),
  'year-out-of-range': ({ field, value }) => ({
    vi: `"${field}" có năm vô lý: ${value}`,
    en: `"${field}" has an impossible year: ${value}`,
  }),
  'in-the-future': ({ field, value }) => ({
    vi: `"${field}" ở tương lai: ${value}`,
    en: `"${field}" is in the future: ${value}`,
  }),
  'unknown-channel': ({ value }) => ({
    vi: `không hiểu kênh tiếp nhận "${value}": xin khai values.channel trong tệp đối chiếu`,
    en: `the channel "${value}" is not understood: name it under values.channel in the map`,
  }),
  'unknown-case': ({ code }) => ({
    vi: `chưa có hồ sơ ${code}: xin nhập tệp hồ sơ trước`,
    en: `there is no dossier ${code}: import the dossiers first`,
  }),
  'twice-different': ({ code, first }) => ({
    vi: `mã ${code} đã có ở dòng ${first} với nội dung khác`,
    en: `the code ${code} stands on line ${first} with other content`,
  }),
  'differs-from-kept': ({ code }) => ({
    vi: `hồ sơ ${code} đã nhập trước đây với nội dung khác`,
    en: `dossier ${code} was imported before with other content`,
  }),
  'of-this-house': ({ code }) => ({
    vi: `hồ sơ ${code} do hệ thống này tiếp nhận, không nhập chồng lên`,
    en: `dossier ${code} was received in this house, nothing is imported over it`,
  }),
};

/** What an import flags and accepts; the codes stand in the database. */
export const flagWords: Readonly<Record<string, Sentence>> = {
  'no-procedure': { vi: 'không ghi thủ tục', en: 'no procedure' },
  'no-sector': { vi: 'không ghi lĩnh vực', en: 'no sector' },
  'no-unit': { vi: 'không ghi đơn vị', en: 'no unit' },
  'no-channel': { vi: 'không ghi kênh tiếp nhận', en: 'no channel' },
  'no-due-date': { vi: 'không có ngày hẹn trả', en: 'no due date' },
  'no-end': { vi: 'chưa kết thúc', en: 'no end' },
  'due-before-start': { vi: 'hẹn trả trước khi tiếp nhận', en: 'due before received' },
  'end-before-start': { vi: 'kết thúc trước khi tiếp nhận', en: 'end before start' },
  'end-on-due-day': { vi: 'kết thúc đúng ngày hẹn', en: 'end on the due day' },
  'state-does-not-fit': { vi: 'trạng thái không khớp ngày kết thúc', en: 'state does not fit the end' },
  'number-left-out': { vi: 'bỏ số giấy tờ hoặc điện thoại sai dạng', en: 'unreadable number left out' },
  'date-not-countable': { vi: 'ngày hẹn ngoài lịch làm việc', en: 'due date outside the calendar' },
  'unknown-sector': { vi: 'lĩnh vực lạ', en: 'unknown sector' },
  'unknown-unit': { vi: 'đơn vị mới', en: 'new unit' },
  'unknown-procedure': { vi: 'thủ tục không có trong danh mục', en: 'procedure not in the catalogue' },
  'event-before-start': { vi: 'có việc trước khi tiếp nhận', en: 'an event before the start' },
  'event-after-end': { vi: 'có việc sau khi kết thúc', en: 'an event after the end' },
};
