import type { CalendarDay } from '@motcua/contracts/shops';

/**
 * Whether a day is only expected: the law gives it, and the notice of the Prime Minister that fixes it is still to come
 * (Labour Code 2019 art. 112.3). Its source says so, in the words that stand on paper too.
 */
export const isExpected = ({ source }: Pick<CalendarDay, 'source'>): boolean => /dự kiến/i.test(source);
