import type { DeviceId } from '@motcua/contracts/ids';
import { type JournalName, journalEntries } from '@motcua/contracts/journal';
import type { PrinterEvent, SlipEvent } from '@motcua/contracts/realtime';
import type { JournalRow } from '@motcua/db/journal/read';

/** What one kiosk is told of an entry that is about its own paper. */
export type KioskNews =
  | { deviceId: string; name: 'slip'; message: SlipEvent }
  | { deviceId: string; name: 'printer'; message: PrinterEvent };

/** The news for a kiosk in an entry, or null where it is about something else. Pure. */
export function kioskNewsOf(row: Pick<JournalRow, 'name' | 'payload'>): KioskNews | null {
  if (is('ticket.printed', row.name))
    return slip(journalEntries['ticket.printed'].safeParse(row.payload), true);
  if (is('ticket.not-printed', row.name))
    return slip(journalEntries['ticket.not-printed'].safeParse(row.payload), false);
  if (!is('printer.changed', row.name)) return null;
  const changed = journalEntries['printer.changed'].safeParse(row.payload);
  if (!changed.success) return null;
  const { deviceId, state } = changed.data;
  return { deviceId, name: 'printer', message: { state } };
}

/** The screen that an entry asks to show its name, or null. Pure. */
export function screenToIdentify(row: Pick<JournalRow, 'name' | 'payload'>): DeviceId | null {
  if (!is('device.identified', row.name)) return null;
  return journalEntries['device.identified'].safeParse(row.payload).data?.deviceId ?? null;
}

const is = (name: JournalName, given: JournalName) => name === given;

type Slip = { deviceId: string; label: string; copy: number };

function slip(
  parsed: { success: true; data: Slip } | { success: false },
  printed: boolean,
): KioskNews | null {
  if (!parsed.success) return null;
  const { deviceId, label, copy } = parsed.data;
  return { deviceId, name: 'slip', message: { label, copy, printed } };
}
