import type { PaperMm, Slip, SlipBlock } from './slip.ts';

const mark = 'IN THỬ – KHÔNG CÓ GIÁ TRỊ';

/**
 * What somebody prints to see whether a printer, its width and its cutter are right: every Vietnamese letter with its
 * marks, Khmer with feet and stacked vowels, a measure and a code. It bears no number, and says at both ends that it is
 * worth nothing, so that nobody waits with it.
 * @param kioskName as staff call it, "Ki-ốt 1"
 * @param printedAt as said on paper, "09:05, thứ Sáu, 27/11/2026"
 */
export function testSlip(paperMm: PaperMm, kioskName: string, printedAt: string): Slip {
  return {
    paperMm,
    blocks: [
      { kind: 'black-bars', bars: ['IN THỬ', 'KHÔNG CÓ GIÁ TRỊ'] },
      ...[kioskName, printedAt].filter((line) => line !== '').map((line) => words([line], 'centre')),
      { kind: 'ruler' },
      words([vietnamese], 'left'),
      words([everyMark], 'left'),
      { kind: 'rule' },
      words([khmer], 'left'),
      { kind: 'rule' },
      { kind: 'qr', content: 'MOT-CUA TEST 0123456789', captions: ['Quét thử mã này', 'MOT-CUA TEST'] },
      { kind: 'text', parts: [mark], weight: 'strong', align: 'centre' },
      words(['Hết trang, dao cắt ở dưới dòng này.'], 'centre'),
    ],
  };
}

const vietnamese =
  'Do bạch kim rất quý nên sẽ dùng để lắp vô xương. Giấy tiếp nhận hồ sơ và hẹn trả kết quả.';
const everyMark = 'ẤẦẨẪẬ ẮẰẲẴẶ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ đĐ ýỳỷỹỵ 0123456789';
const khmer = 'ខ្ញុំស្ត្រីក្រ្តៅ កខគឃង ចឆជឈញ ដឋឌឍណ តថទធន បផពភម យរលវសហឡអ ០១២៣៤៥៦៧៨៩';

function words(parts: readonly string[], align: 'centre' | 'left'): SlipBlock {
  return { kind: 'text', parts, weight: 'regular', align };
}
