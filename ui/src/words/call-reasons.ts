import type { StaffLanguage } from '@motcua/contracts/languages';
import type { CallReason } from '@motcua/contracts/queue';

/**
 * Why this number is next, in one line.
 * @param className the priority class by its name
 */
export function callReasonInWords(
  why: CallReason,
  className: (code: string) => string,
  language: StaffLanguage,
): string {
  return language === 'vi' ? inVietnamese(why, className) : inEnglish(why, className);
}

function inVietnamese(why: CallReason, className: (code: string) => string): string {
  switch (why.rule) {
    case 'put-first':
      return 'Được xếp lên đầu';
    case 'arrival':
      return 'Đến trước nhất';
    case 'priority':
      return `Ưu tiên: ${className(why.priorityClass)}`;
    case 'ratio':
      return `Sau ${why.priorityCalls} lượt ưu tiên đến lượt thường`;
    case 'ageing':
      return `${className(why.priorityClass)}: tính như đến sớm hơn ${why.aheadMinutes} phút`;
    case 'lane':
      return why.short ? 'Đến lượt hàng ngắn (trả kết quả, bổ sung)' : 'Đến lượt hàng nộp hồ sơ';
    case 'chosen':
      return 'Cán bộ chọn gọi ngoài lượt';
  }
}

function inEnglish(why: CallReason, className: (code: string) => string): string {
  switch (why.rule) {
    case 'put-first':
      return 'Put first';
    case 'arrival':
      return 'Came first';
    case 'priority':
      return `Priority: ${className(why.priorityClass)}`;
    case 'ratio':
      return `A normal turn after ${why.priorityCalls} priority calls`;
    case 'ageing':
      return `${className(why.priorityClass)}: counts as ${why.aheadMinutes} minutes earlier`;
    case 'lane':
      return why.short ? 'The short queue’s turn (results, missing papers)' : 'The turn of those who hand in';
    case 'chosen':
      return 'Chosen out of turn by the clerk';
  }
}
