import { counterPrompts } from './counter-prompts.ts';
import { letterPrompts } from './letter-prompts.ts';
import { bothEndings } from './number-prompts.ts';
import { numberWords } from './number-words.ts';
import type { Region } from './region.ts';
import type { ClipToken } from './token.ts';

// The letters' names as they are taught at school; D is "dê" and keeps apart from Đ, "đê", that no ticket bears.
const letters = [
  ...['a', 'bê', 'xê', 'dê', 'e', 'ép', 'giê', 'hát', 'i', 'giây', 'ca', 'e lờ', 'em mờ'],
  ...['en nờ', 'o', 'pê', 'quy', 'e rờ', 'ét xì', 'tê', 'u', 'vê', 'vê kép', 'ích xì', 'i dài', 'dét'],
];

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The north joins with "linh" and says "hai mươi tư"; the south says "lẻ" and "hai mươi bốn". */
const regional: Readonly<Record<Region, { zeroTens: string; four: string }>> = {
  north: { zeroTens: 'linh', four: 'tư' },
  south: { zeroTens: 'lẻ', four: 'bốn' },
};

/** Every Vietnamese recording and what it says. */
export function promptsVi(region: Region): ReadonlyMap<ClipToken, string> {
  const { zeroTens, four } = regional[region];
  const numbers = new Map<ClipToken, string>([
    ...bothEndings({ ...Object.fromEntries(digits.entries()), ten: 'mười', tens: 'mươi', hundred: 'trăm' }),
    ['number.zero-tens.mid', zeroTens],
    ['number.one-after-tens.final', 'mốt'],
    ['number.four-after-tens.final', four],
    ['number.five-after-tens.final', 'lăm'],
  ]);
  const inWords = (number: number): string => {
    const words = numberWords(number, 'vi');
    return words
      .map((word) => numbers.get(`number.${word}.mid`) ?? numbers.get(`number.${word}.final`))
      .join(' ');
  };
  return new Map<ClipToken, string>([
    ['call.first', 'Mời công dân có số'],
    ['call.second', 'Mời lần hai, công dân có số'],
    ['call.third', 'Mời lần ba, công dân có số'],
    ['call.again', 'Xin mời lại công dân có số'],
    ['call.come-back', 'Xin mời quay lại quầy, công dân có số'],
    ['call.result', 'xin mời đến nhận kết quả'],
    ['call.to-counter', 'đến quầy số'],
    ['notice.opening', 'Bộ phận Một cửa bắt đầu làm việc. Xin mời Ông Bà lấy số và chờ gọi.'],
    ['notice.lunch', 'Đã đến giờ nghỉ trưa. Xin mời Ông Bà quay lại vào buổi chiều.'],
    ['notice.closing', 'Bộ phận Một cửa đã hết giờ làm việc. Xin cảm ơn và hẹn gặp lại Ông Bà.'],
    ['notice.test', 'Đây là lời thử loa.'],
    ...letterPrompts(letters),
    ...numbers,
    ...counterPrompts((counter) => `đến quầy số ${inWords(counter)}`),
  ]);
}
