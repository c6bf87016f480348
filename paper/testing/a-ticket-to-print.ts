import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { TicketToPrint } from '@motcua/rules/slips/ticket-slip';

/** The ticket everyone knows: the first of the day for civil status, in Vietnamese, on a wide roll. */
export function aTicketToPrint(changes: Partial<TicketToPrint> = {}): TicketToPrint {
  return {
    paperMm: 80,
    language: 'vi',
    shopLines: ['Ủy ban nhân dân xã Hòa Tú', 'Trung tâm Phục vụ hành chính công'],
    address: null,
    label: 'A001',
    purpose: 'submit',
    stops: [
      {
        sectorNameVi: 'Hộ tịch',
        sectorName: null,
        counters: [3, 4],
        ahead: 5,
        range: { fromMinutes: 10, toMinutes: 20 },
      },
    ],
    takenAt: { date: '2026-11-27' as LocalDate, time: '09:05' as LocalTime },
    priority: false,
    reprint: null,
    checkCode: '7F3K',
    followUrl: 'https://motcua.hoatu.example/t/q8Zt3vLw0aPX5mYkD1ncRA',
    offline: false,
    ...changes,
  };
}
