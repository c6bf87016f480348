/** What the buttons of the desk do, each named by the clerk's own word. */
export const deskActs = [
  'next',
  'recall',
  'arrive',
  'finish',
  'miss',
  'transfer',
  'hold',
  'cancel',
  'pause',
] as const;
export type DeskAct = (typeof deskActs)[number];
