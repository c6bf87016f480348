import { LocalDate } from '@motcua/contracts/dates';
import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** While dates are being counted anew, the page looks again so often. */
const whileApplyingMs = 1_500;

/** One year of a shop's calendar, and its newest changes with how far they are. */
export const calendarQuestion = (shopId: ShopId, year: number) =>
  queryOptions({
    queryKey: ['calendar', shopId, year],
    queryFn: ({ signal }) =>
      ask('GET /shops/:shopId/calendar', {
        params: { shopId },
        query: { from: LocalDate.parse(`${year}-01-01`), to: LocalDate.parse(`${year}-12-31`) },
        signal,
      }),
    refetchInterval: ({ state }) =>
      state.data?.changes.some(({ confirmedAt, appliedAt }) => confirmedAt !== null && appliedAt === null)
        ? whileApplyingMs
        : false,
  });

/** What a change would do; asked anew each time, because dossiers come and go. */
export const previewQuestion = (changeId: string) =>
  queryOptions({
    queryKey: ['calendar-preview', changeId],
    queryFn: ({ signal }) => ask('GET /calendar-changes/:changeId/preview', { params: { changeId }, signal }),
    gcTime: 0,
    staleTime: 0,
  });
