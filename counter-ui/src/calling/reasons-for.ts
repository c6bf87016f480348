import type { ActReason } from '@motcua/contracts/queue';

/** The reasons offered for each act that asks for one: few, the commonest first, "other" last. */
export const reasonsFor = {
  chosen: ['nearly-late', 'frail-person', 'interpreter', 'same-family', 'citizen-asked', 'other'],
  transfer: [
    'wrong-sector',
    'needs-other-agency',
    'consult-colleague',
    'interpreter',
    'citizen-asked',
    'other',
  ],
  hold: ['photocopy', 'payment', 'missing-papers', 'consult-colleague', 'system-trouble', 'other'],
  cancel: ['citizen-left', 'citizen-asked', 'taken-by-mistake', 'missing-papers', 'system-trouble', 'other'],
} as const satisfies Record<string, readonly ActReason[]>;

/** How long a person is usually away for each reason of holding, in minutes: what the dialog proposes. */
export const usualMinutes: Readonly<Record<(typeof reasonsFor)['hold'][number], number>> = {
  photocopy: 10,
  payment: 15,
  'missing-papers': 60,
  'consult-colleague': 15,
  'system-trouble': 20,
  other: 15,
};
