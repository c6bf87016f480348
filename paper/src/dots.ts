import type { PaperMm } from '@motcua/rules/slips/slip';

/** Dots across what a roll can carry: 72 mm of an 80 mm roll, 48 mm of a 58 mm roll. */
export const dotsAcross: Record<PaperMm, number> = { 80: 576, 58: 384 };

export const dotsPerMm = 8;
