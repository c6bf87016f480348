import type { LocalTime } from '@motcua/contracts/dates';
import type { TakenVisit } from '@motcua/contracts/queue';
import { ticketSlip } from '@motcua/rules/slips/ticket-slip';
import { rangeForPeople } from '@motcua/rules/waits/range-for-people';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { useMemo } from 'react';
import { useKiosk } from '../kiosk-context.ts';
import { PrintedSlip } from '../print/printed-slip.tsx';

/** The slip that this browser prints itself. Each copy comes out once, however often the screen is drawn. */
export function BrowserSlip({ taken, copy }: { taken: TakenVisit; copy: number }) {
  const { hall, kiosk } = useKiosk().truth;
  const { language } = useLanguage();
  const slip = useMemo(
    () =>
      ticketSlip({
        paperMm: kiosk.paperMm,
        language,
        shopLines: [hall.shop.nameVi],
        address: null,
        label: taken.label,
        purpose: taken.purpose,
        stops: taken.stops.flatMap(({ sector, ahead, wait }) => {
          const tile = hall.sectors.find((one) => one.sector === sector);
          if (!tile) return [];
          return [
            {
              sectorNameVi: tile.nameVi,
              sectorName: language === 'vi' ? null : nameIn(tile, language),
              counters: tile.openCounters,
              ahead: wait?.ahead ?? ahead,
              range: wait && rangeForPeople(wait),
            },
          ];
        }),
        takenAt: {
          date: taken.day,
          // A clock's formatter answers with hours and minutes and nothing else.
          time: timeAt(taken.takenAt, hall.shop.timeZone) as LocalTime,
        },
        priority: taken.priorityClass !== null,
        reprint: copy === 1 ? null : copy - 1,
        checkCode: taken.checkCode,
        followUrl: `${location.origin}/t/${taken.followToken}`,
        offline: false,
      }),
    [taken, copy, hall, kiosk.paperMm, language],
  );
  return <PrintedSlip slip={slip} copy={`${taken.visitId} ${copy}`} />;
}
