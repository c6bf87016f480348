import { z } from 'zod';
import { Instant } from './dates.ts';
import { HelpCallId } from './ids.ts';
import { PrinterState } from './printer-state.ts';
import { DeviceKind, ScreenTrouble } from './shops.ts';

// What calls somebody of the staff away from the desk.

/** Somebody at a kiosk needs a hand. */
export const HelpCall = z.object({ helpCallId: HelpCallId, deviceName: z.string(), calledAt: Instant });
export type HelpCall = z.infer<typeof HelpCall>;

/** A kiosk whose slips do not come out, or soon will not. */
export const PrinterTrouble = z.object({ deviceName: z.string(), state: PrinterState.exclude(['ready']) });
export type PrinterTrouble = z.infer<typeof PrinterTrouble>;

/** A screen that says something is wrong with it, or has gone silent while the shop is open. */
export const DeviceTrouble = z.object({
  deviceName: z.string(),
  kind: DeviceKind,
  trouble: z.enum([...ScreenTrouble.options, 'silent']),
});
export type DeviceTrouble = z.infer<typeof DeviceTrouble>;
