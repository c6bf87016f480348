import type { StaffLanguage } from '@motcua/contracts/languages';
import type { ActReason } from '@motcua/contracts/queue';

/** Places people are usually sent to for a while, each with the reason it goes with. A place, never a person. */
export const holdPlaces: Record<StaffLanguage, readonly { name: string; reason: ActReason }[]> = {
  vi: [
    { name: 'Phòng photo', reason: 'photocopy' },
    { name: 'Quầy thu phí', reason: 'payment' },
    { name: 'Kho bạc', reason: 'payment' },
    { name: 'Về nhà lấy giấy tờ', reason: 'missing-papers' },
    { name: 'Ghế chờ trước quầy', reason: 'consult-colleague' },
    { name: 'Ghế chờ trong sảnh', reason: 'system-trouble' },
  ],
  en: [
    { name: 'Copy room', reason: 'photocopy' },
    { name: 'Cashier', reason: 'payment' },
    { name: 'Treasury', reason: 'payment' },
    { name: 'Gone home for papers', reason: 'missing-papers' },
    { name: 'Seats in front of the counter', reason: 'consult-colleague' },
    { name: 'Seats in the hall', reason: 'system-trouble' },
  ],
};
