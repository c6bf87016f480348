import type { Term } from '@motcua/contracts/deadlines';

/** In how much of its own working time the office answers what was sent online (Decree 45/2020, Decree 118/2025 art. 17.2). */
export const intakeTerm: Term = { amount: 8, unit: 'working_hour' };

/** How long an applicant has to bring what is missing, where no sector law says otherwise. */
export const usualSupplementTerm: Term = { amount: 15, unit: 'working_day' };

/** How long a financial obligation is waited for before somebody asks. */
export const usualFinancialTerm: Term = { amount: 30, unit: 'calendar_day' };
