import { z } from 'zod';

// Ids are uuids with a brand, so that a counter's id can never be passed where a ticket's is meant.

export const ShopId = z.uuid().brand<'ShopId'>();
export type ShopId = z.infer<typeof ShopId>;

export const CounterId = z.uuid().brand<'CounterId'>();
export type CounterId = z.infer<typeof CounterId>;

export const StaffId = z.uuid().brand<'StaffId'>();
export type StaffId = z.infer<typeof StaffId>;

export const AgencyId = z.uuid().brand<'AgencyId'>();
export type AgencyId = z.infer<typeof AgencyId>;

export const DeviceId = z.uuid().brand<'DeviceId'>();
export type DeviceId = z.infer<typeof DeviceId>;

export const VisitId = z.uuid().brand<'VisitId'>();
export type VisitId = z.infer<typeof VisitId>;

export const StopId = z.uuid().brand<'StopId'>();
export type StopId = z.infer<typeof StopId>;

export const CallId = z.uuid().brand<'CallId'>();
export type CallId = z.infer<typeof CallId>;

export const ProcedureId = z.uuid().brand<'ProcedureId'>();
export type ProcedureId = z.infer<typeof ProcedureId>;

export const ProcedureVersionId = z.uuid().brand<'ProcedureVersionId'>();
export type ProcedureVersionId = z.infer<typeof ProcedureVersionId>;

/** A sector's slug, for example `ho-tich`: short, stable and readable in a URL. */
export const SectorCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40)
  .brand<'SectorCode'>();
export type SectorCode = z.infer<typeof SectorCode>;

export const HelpCallId = z.uuid().brand<'HelpCallId'>();
export type HelpCallId = z.infer<typeof HelpCallId>;

export const NoticeId = z.uuid().brand<'NoticeId'>();
export type NoticeId = z.infer<typeof NoticeId>;

export const VoicePackId = z.uuid().brand<'VoicePackId'>();
export type VoicePackId = z.infer<typeof VoicePackId>;

export const BookingId = z.uuid().brand<'BookingId'>();
export type BookingId = z.infer<typeof BookingId>;

export const DossierId = z.uuid().brand<'DossierId'>();
export type DossierId = z.infer<typeof DossierId>;
