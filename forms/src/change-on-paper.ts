import type { ClockChange, LocalMoment } from '@motcua/contracts/deadlines';

/** What moved a date, as a sentence. */
export function changeOnPaper(change: ClockChange): string {
  switch (change.kind) {
    case 'pause':
      return change.to === null
        ? `Tạm dừng tính thời hạn từ ${said(change.from)}, chưa kết thúc.`
        : `Tạm dừng tính thời hạn từ ${said(change.from)} đến ${said(change.to)}.`;
    case 'restart':
      return `Tính lại thời hạn từ đầu kể từ ${said(change.at)}, khi hồ sơ được bổ sung đầy đủ.`;
    case 'appoint':
      return `Ngày ${dayOf(change.at)} xin lỗi và hẹn lại ngày trả kết quả: ${said(change.due)}.`;
  }
}

const dayOf = (moment: LocalMoment) => moment.slice(0, 10).split('-').reverse().join('/');
const said = (moment: LocalMoment) =>
  `${moment.slice(11, 16).replace(':', ' giờ ')} phút ngày ${dayOf(moment)}`;
