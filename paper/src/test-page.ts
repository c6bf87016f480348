import type { PaperMm, Slip } from '@motcua/rules/slips/slip';

/**
 * What a technician prints to see whether a printer, its width and its cutter are right: every Vietnamese letter with
 * its marks, Khmer with feet and stacked vowels, a measure, a code and the two black marks.
 * @param printerName as staff call it, "Ki-ốt 1"
 * @param printedAt as said on paper, "09:05, thứ Sáu, 27/11/2026"
 */
export function testPage(paperMm: PaperMm, printerName: string, printedAt: string): Slip {
  return {
    paperMm,
    blocks: [
      { kind: 'text', parts: ['Trang in thử'], weight: 'strong', align: 'centre' },
      { kind: 'text', parts: [printerName, printedAt], weight: 'regular', align: 'centre' },
      { kind: 'rule' },
      { kind: 'number-plate', label: 'A000' },
      { kind: 'black-bars', bars: ['ƯU TIÊN', 'IN LẠI'] },
      { kind: 'ruler' },
      { kind: 'text', parts: [vietnamese], weight: 'regular', align: 'left' },
      { kind: 'text', parts: [everyMark], weight: 'regular', align: 'left' },
      { kind: 'rule' },
      { kind: 'text', parts: [khmer], weight: 'regular', align: 'left' },
      { kind: 'rule' },
      { kind: 'qr', content: 'MOT-CUA TEST 0123456789', captions: ['Quét thử mã này', 'MOT-CUA TEST'] },
      { kind: 'text', parts: ['Hết trang, dao cắt ở dưới dòng này.'], weight: 'regular', align: 'centre' },
    ],
  };
}

const vietnamese =
  'Do bạch kim rất quý nên sẽ dùng để lắp vô xương. Giấy tiếp nhận hồ sơ và hẹn trả kết quả.';
const everyMark = 'ẤẦẨẪẬ ẮẰẲẴẶ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ đĐ ýỳỷỹỵ 0123456789';
const khmer = 'ខ្ញុំស្ត្រីក្រ្តៅ កខគឃង ចឆជឈញ ដឋឌឍណ តថទធន បផពភម យរលវសហឡអ ០១២៣៤៥៦៧៨៩';
