/** What stands on a screen in several lines, read out in one. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
