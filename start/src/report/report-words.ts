import type { StaffLanguage } from '@motcua/contracts/languages';

/** The words of the report on due dates. The definition has a version: whoever compares two tables can see whether they count alike. */
export const reportWords = {
  vi: {
    title: 'Tình hình giải quyết hồ sơ đúng hạn',
    period: (from: string, to: string) => `Hồ sơ tiếp nhận từ ${from} đến ${to} (tính cả hai ngày)`,
    asOf: (day: string) => `Hồ sơ chưa xong tính đến ngày ${day}`,
    total: 'Tổng số',
    unknown: '(không rõ)',
    groups: {
      all: 'Hồ sơ',
      channel: 'Kênh',
      unit: 'Đơn vị',
      sector: 'Lĩnh vực',
      procedure: 'Thủ tục',
      cause: 'Nguyên nhân trễ hạn',
    },
    noCause: '(không trễ, hoặc chưa ghi nguyên nhân)',
    columns: {
      received: 'Tiếp nhận',
      finishedEarly: 'Trước hạn',
      finishedOnDay: 'Đúng hạn',
      finishedLate: 'Quá hạn',
      openInTime: 'Đang xử lý, trong hạn',
      openLate: 'Đang xử lý, quá hạn',
      noDueDate: 'Không có hạn',
    },
    definition: (timeZone: string) => [
      `Cách tính, bản 1: so theo NGÀY của nơi tiếp nhận (múi giờ ${timeZone}), không so theo giờ.`,
      'Xong trước ngày hẹn là trước hạn, xong trong ngày hẹn là đúng hạn, xong sau ngày hẹn là quá hạn.',
      'Ngày hẹn là ngày hẹn sau cùng đã báo cho người nộp; hồ sơ nhập từ hệ thống cũ giữ ngày hẹn của hệ thống đó.',
      'Hồ sơ chưa xong là trong hạn khi chưa hết ngày hẹn hoặc khi đang chờ người nộp.',
      'Tiếp nhận = sáu cột còn lại cộng lại.',
    ],
  },
  en: {
    title: 'Dossiers on time',
    period: (from: string, to: string) => `Dossiers received from ${from} to ${to} (both days included)`,
    asOf: (day: string) => `Open dossiers as of ${day}`,
    total: 'Total',
    unknown: '(not known)',
    groups: {
      all: 'Dossiers',
      channel: 'Channel',
      unit: 'Unit',
      sector: 'Sector',
      procedure: 'Procedure',
      cause: 'Cause of lateness',
    },
    noCause: '(not late, or no cause written down)',
    columns: {
      received: 'Received',
      finishedEarly: 'Finished early',
      finishedOnDay: 'On the day',
      finishedLate: 'Late',
      openInTime: 'Open in time',
      openLate: 'Open late',
      noDueDate: 'No due date',
    },
    definition: (timeZone: string) => [
      `How it is counted, version 1: by LOCAL DATE of the shop (time zone ${timeZone}), not by the hour.`,
      'Finished before the due day is early, on the due day is on the day, after it is late.',
      'The due day is the one promised last; an imported dossier keeps the date its older system promised.',
      'Open: in time while its due day is not over, or while it waits for its applicant.',
      'Received = the sum of the other six columns.',
    ],
  },
} as const satisfies Record<StaffLanguage, unknown>;

/** Vietnamese, unless the terminal asks for English. */
export function reportLanguage(env: NodeJS.ProcessEnv): StaffLanguage {
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'vi';
}
