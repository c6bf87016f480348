import type { StaffLanguage } from '@motcua/contracts/languages';
import type { QuotesTable, quoteColumns } from '@motcua/contracts/waits';

type Headings = { [Table in QuotesTable]: Record<(typeof quoteColumns)[Table][number], string> };

/** What stands above the columns of a downloaded table, for whoever opens it in a spreadsheet. No commas within. */
export const waitsColumns: Readonly<Record<StaffLanguage, Headings>> = {
  vi: {
    weeks: {
      week: 'Tuần bắt đầu',
      people: 'Số lượt',
      within_range: 'Tỷ lệ trong khoảng đã báo',
      mean_error_minutes: 'Sai lệch trung bình (phút)',
      bias_minutes: 'Báo dài hơn thật (phút)',
      over_10_minutes_longer: 'Tỷ lệ chờ lâu hơn lời báo trên 10 phút',
      mean_width_minutes: 'Độ rộng của khoảng (phút)',
      not_reached: 'Không kịp gọi trong ngày',
    },
    quotes: {
      day: 'Ngày',
      hour: 'Giờ',
      sector: 'Lĩnh vực',
      method: 'Cách tính',
      ahead: 'Số người trước',
      p10_minutes: 'P10 (phút)',
      p50_minutes: 'P50 (phút)',
      p90_minutes: 'P90 (phút)',
      waited_minutes: 'Chờ thật (phút)',
    },
  },
  en: {
    weeks: {
      week: 'Week beginning',
      people: 'People',
      within_range: 'Share within the range',
      mean_error_minutes: 'Mean error (minutes)',
      bias_minutes: 'Told longer than real (minutes)',
      over_10_minutes_longer: 'Share over 10 minutes longer',
      mean_width_minutes: 'Width of the range (minutes)',
      not_reached: 'Not reached that day',
    },
    quotes: {
      day: 'Day',
      hour: 'Hour',
      sector: 'Sector',
      method: 'Method',
      ahead: 'People ahead',
      p10_minutes: 'P10 (minutes)',
      p50_minutes: 'P50 (minutes)',
      p90_minutes: 'P90 (minutes)',
      waited_minutes: 'Real wait (minutes)',
    },
  },
};
