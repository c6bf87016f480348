import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { expect, it } from 'vitest';
import type { Slip } from './slip.ts';
import { type TicketToPrint, ticketSlip } from './ticket-slip.ts';

const ticket: TicketToPrint = {
  paperMm: 80,
  language: 'vi',
  shopLines: ['Ủy ban nhân dân xã Hòa Tú', 'Trung tâm Phục vụ hành chính công'],
  address: 'Ấp Hòa Nam, xã Hòa Tú',
  label: 'A001',
  purpose: 'submit',
  stops: [
    {
      sectorNameVi: 'Hộ tịch',
      sectorName: null,
      counters: [3, 4],
      ahead: 5,
      range: { fromMinutes: 10, toMinutes: 20 },
    },
  ],
  takenAt: { date: '2026-11-27' as LocalDate, time: '09:05' as LocalTime },
  priority: false,
  reprint: null,
  checkCode: '7F3K',
  followUrl: 'https://shop.example/t/abc',
  offline: false,
};
const [hoTich] = ticket.stops;
if (!hoTich) throw new Error('the ticket has a stop');

it('a Vietnamese slip says where, which number, how long, when and what to do, from top to bottom', () => {
  expect(read(ticketSlip(ticket))).toEqual([
    'Ủy ban nhân dân xã Hòa Tú',
    'Trung tâm Phục vụ hành chính công',
    'Ấp Hòa Nam, xã Hòa Tú',
    'Số của Ông/Bà',
    '[A001]',
    'Hộ tịch',
    'Quầy 3, 4 | Còn 5 người trước | Chờ khoảng 10–20 phút',
    '09:05, thứ Sáu, 27/11/2026',
    '(https://shop.example/t/abc) Quét mã để theo dõi | Mã phiếu: 7F3K',
    'Giữ phiếu đến khi xong việc.',
    'Lỡ lượt, xin báo cán bộ tại quầy, không phải lấy số mới.',
  ]);
});

it('an English slip says each thing in Vietnamese first, for the clerk, and in English below', () => {
  const english = ticketSlip({
    ...ticket,
    language: 'en',
    stops: [{ ...hoTich, sectorName: 'Civil status' }],
  });

  expect(read(english).slice(3)).toEqual([
    'Số của Ông/Bà | Your number',
    '[A001]',
    'Hộ tịch',
    'Quầy 3, 4 | Còn 5 người trước | Chờ khoảng 10–20 phút',
    'Civil status',
    'Counters 3, 4 | 5 ahead of you | Wait: about 10–20 minutes',
    '09:05, thứ Sáu, 27/11/2026',
    '(https://shop.example/t/abc) Quét mã để theo dõi | Scan to follow your turn | Mã phiếu: 7F3K',
    'Giữ phiếu đến khi xong việc.',
    'Lỡ lượt, xin báo cán bộ tại quầy, không phải lấy số mới.',
    'Keep this slip to the end.',
    'Missed your turn? Tell the clerk at the counter; you need no new number.',
  ]);
});

it('a Khmer slip says each thing in Khmer below the Vietnamese', () => {
  const lines = read(
    ticketSlip({ ...ticket, language: 'km', stops: [{ ...hoTich, sectorName: 'អត្រានុកូលដ្ឋាន' }] }),
  );

  expect(lines.filter((line) => /\p{Script=Khmer}/u.test(line))).toHaveLength(6);
  expect(lines.indexOf('អត្រានុកូលដ្ឋាន')).toBeGreaterThan(lines.indexOf('Hộ tịch'));
});

it('a sector without a name in the chosen language is still told in Vietnamese', () => {
  const lines = read(ticketSlip({ ...ticket, language: 'km' }));

  expect(lines).toContain('Hộ tịch');
  expect(lines).not.toContain('');
});

it.each([
  [false, null, []],
  [true, null, ['ƯU TIÊN']],
  [false, 1, ['IN LẠI']],
  [false, 2, ['IN LẠI lần 2']],
  [true, 3, ['ƯU TIÊN', 'IN LẠI lần 3']],
])('priority %s and reprint %s give the marks %j', (priority, reprint, marks) => {
  const bars = ticketSlip({ ...ticket, priority, reprint }).blocks.flatMap((block) =>
    block.kind === 'black-bars' ? block.bars : [],
  );

  expect(bars).toEqual(marks);
});

it.each([
  ['collect', ['Nhận kết quả', 'Nhận kết quả | Collect a result']],
  ['supplement', ['Bổ sung hồ sơ', 'Bổ sung hồ sơ | Bring more papers']],
] as const)('a short errand to %s is named below the number, in both languages', (purpose, named) => {
  const slips = (['vi', 'en'] as const).map((language) =>
    read(ticketSlip({ ...ticket, label: 'KQ001', purpose, language })),
  );

  expect(slips.map((lines) => lines[lines.indexOf('[KQ001]') + 1])).toEqual(named);
});

it('only the two marks are in capitals', () => {
  const slips = (['vi', 'km', 'en'] as const).map((language) =>
    ticketSlip({ ...ticket, language, offline: true, reprint: 2, priority: true }),
  );
  const shouted = slips
    .flatMap(read)
    .filter((line) => !/^[[<(]/.test(line))
    .filter((line) => /\p{Lu}{2}/u.test(line));

  expect(shouted).toEqual([]);
});

it('a slip without a server has no code to scan, says so, and keeps its check code', () => {
  const lines = read(
    ticketSlip({
      ...ticket,
      label: 'A-K2-07',
      followUrl: null,
      offline: true,
      stops: [{ ...hoTich, counters: [], ahead: null, range: null }],
    }),
  );

  expect(lines.slice(4)).toEqual([
    '[A-K2-07]',
    'Hộ tịch',
    'Số này lấy khi mất kết nối, vẫn có giá trị. Xin nghe gọi số tại sảnh.',
    '09:05, thứ Sáu, 27/11/2026 | Mã phiếu: 7F3K',
    'Giữ phiếu đến khi xong việc.',
    'Lỡ lượt, xin báo cán bộ tại quầy, không phải lấy số mới.',
  ]);
});

it('nobody ahead, no open counter and no range are each said as they are', () => {
  const lines = read(ticketSlip({ ...ticket, stops: [{ ...hoTich, counters: [], ahead: 0, range: null }] }));

  expect(lines).toContain('Không ai trước');
});

it('each stop of a visit stands on its own, in the order it came', () => {
  const second = { ...hoTich, sectorNameVi: 'Chứng thực', counters: [7], ahead: 0 };
  const lines = read(ticketSlip({ ...ticket, stops: [hoTich, second] }));

  expect(lines.slice(5, 9)).toEqual([
    'Hộ tịch',
    'Quầy 3, 4 | Còn 5 người trước | Chờ khoảng 10–20 phút',
    'Chứng thực',
    'Quầy 7 | Không ai trước | Chờ khoảng 10–20 phút',
  ]);
});

/** The slip as lines of plain text, for reading in a test. */
function read(slip: Slip): string[] {
  return slip.blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'text':
          return [block.parts.join(' | ')];
        case 'number-plate':
          return [`[${block.label}]`];
        case 'black-bars':
          return [`<${block.bars.join(' | ')}>`];
        case 'qr':
          return [`(${block.content}) ${block.captions.join(' | ')}`];
        default:
          return [];
      }
    })
    .map((line) => line.replaceAll('\u00a0', ' '));
}
