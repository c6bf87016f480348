import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { VisitId } from '@motcua/contracts/ids';
import { checkCode, followToken } from '@motcua/db/queue/follow-token';
import type { SlipRow } from '@motcua/db/queue/slips';
import type { TicketToPrint } from '@motcua/rules/slips/ticket-slip';
import { rangeForPeople } from '@motcua/rules/waits/range-for-people';

/** Puts together what stands on a ticket's paper. Pure. */
export function ticketToPrint(
  slip: SlipRow,
  given: { visitId: VisitId; copy: number; dayKey: Buffer; publicUrl: string },
): TicketToPrint {
  const { language, setting } = slip;
  return {
    paperMm: setting.printing.by === 'none' ? 80 : setting.printing.paperMm,
    language,
    shopLines: [slip.shopNameVi],
    address: null,
    label: slip.label,
    purpose: slip.purpose,
    stops: slip.stops.map((stop) => ({
      sectorNameVi: stop.nameVi,
      sectorName: language === 'vi' ? null : language === 'km' ? stop.nameKm : stop.nameEn,
      counters: stop.counters,
      ahead: stop.wait?.ahead ?? null,
      range: stop.wait && rangeForPeople(stop.wait),
    })),
    takenAt: { date: LocalDate.parse(slip.day), time: LocalTime.parse(slip.takenTime) },
    priority: slip.priority,
    reprint: given.copy === 1 ? null : given.copy - 1,
    checkCode: checkCode(given.dayKey, given.visitId),
    followUrl: `${given.publicUrl}/t/${followToken(given.dayKey, given.visitId)}`,
    offline: false,
  };
}
