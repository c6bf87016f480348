import type { Term } from '@motcua/contracts/deadlines';

/** How long an applicant has to bring what is missing, where no sector law says otherwise. */
export const usualSupplementTerm: Term = { amount: 15, unit: 'working_day' };

/** How long a financial obligation is waited for before somebody asks. */
export const usualFinancialTerm: Term = { amount: 30, unit: 'calendar_day' };
