import { DeviceId, DossierId, StopId, VisitId } from '@motcua/contracts/ids';
import { Language } from '@motcua/contracts/languages';
import { recordSweep } from '@motcua/db/jobs/sweeps';
import { deliverCrossing } from '@motcua/notices/deliver-crossing';
import { deliverCrossings } from '@motcua/notices/deliver-crossings';
import { sendDigests } from '@motcua/notices/send-digests';
import { z } from 'zod';
import type { House } from './house.ts';
import { applyCalendarChanges } from './jobs/apply-calendar-changes.ts';
import { askPrinters } from './jobs/ask-printers.ts';
import { closeTheDay } from './jobs/close-the-day.ts';
import { endBookings } from './jobs/end-bookings.ts';
import { endHold } from './jobs/end-hold.ts';
import { endHolds } from './jobs/end-holds.ts';
import { forgetOld } from './jobs/forget-old.ts';
import { printLookUpSlip } from './jobs/print-look-up-slip.ts';
import { printSlip } from './jobs/print-slip.ts';
import { printTestSlip } from './jobs/print-test-slip.ts';
import { sweepDeadlines } from './jobs/sweep-deadlines.ts';
import { tellApplicant } from './jobs/tell-applicant.ts';
import { tellApplicants } from './jobs/tell-applicants.ts';
import { isTimed } from './schedule.ts';

/** Every job's name and the shape of its payload: ids and codes only, because payloads lie about in clear text. */
const jobs = {
  'print-slip': z.strictObject({ visitId: VisitId, copy: z.number().int().positive() }),
  'print-test-slip': z.strictObject({ deviceId: DeviceId }),
  'print-look-up-slip': z.strictObject({ deviceId: DeviceId, dossierId: DossierId, language: Language }),
  'ask-printers': z.strictObject({}),
  'end-hold': z.strictObject({ stopId: StopId }),
  'end-holds': z.strictObject({}),
  'end-bookings': z.strictObject({}),
  'sweep-deadlines': z.strictObject({}),
  'deliver-crossing': z.strictObject({ eventId: z.uuid() }),
  'deliver-crossings': z.strictObject({}),
  'send-digests': z.strictObject({}),
  'tell-applicant': z.strictObject({ dossierId: DossierId }),
  'tell-applicants': z.strictObject({}),
  'apply-calendar-changes': z.strictObject({}),
  'close-the-day': z.strictObject({}),
  'forget-old': z.strictObject({}),
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;

/** What is done for each; a job without a line here does not compile. */
const handlers: { [Name in JobName]: (house: House, payload: JobPayload<Name>) => Promise<void> } = {
  'print-slip': (house, { visitId, copy }) => printSlip(house, visitId, copy),
  'print-test-slip': (house, { deviceId }) => printTestSlip(house, deviceId),
  'print-look-up-slip': (house, { deviceId, dossierId, language }) =>
    printLookUpSlip(house, deviceId, dossierId, language),
  'ask-printers': askPrinters,
  'end-hold': (house, { stopId }) => endHold(house, stopId),
  'end-holds': endHolds,
  'end-bookings': endBookings,
  'sweep-deadlines': sweepDeadlines,
  'deliver-crossing': (house, { eventId }) => deliverCrossing(house, eventId),
  'deliver-crossings': (house) => deliverCrossings(house),
  'send-digests': sendDigests,
  'tell-applicant': (house, { dossierId }) => tellApplicant(house, dossierId),
  'tell-applicants': tellApplicants,
  'apply-calendar-changes': applyCalendarChanges,
  'close-the-day': closeTheDay,
  'forget-old': forgetOld,
};

/** A job that this release cannot do, and that trying again would not help. */
export class UnknownJob extends Error {}

/**
 * Does one job. The payload is parsed here, on arrival, because it may be older than the code.
 * @throws UnknownJob where the name or the payload is not one of this release
 */
export async function doJob(house: House, name: string, payload: unknown): Promise<void> {
  if (!isJob(name)) throw new UnknownJob(`no job is called ${name}`);
  await handle(house, name, payload);
  if (isTimed(name)) await recordSweep(house.db, name);
}

async function handle<Name extends JobName>(house: House, name: Name, payload: unknown): Promise<void> {
  const parsed = jobs[name].safeParse(payload ?? {});
  if (!parsed.success) throw new UnknownJob(`the payload of ${name} is not what this release expects`);
  await handlers[name](house, parsed.data as JobPayload<Name>);
}

function isJob(name: string): name is JobName {
  return Object.hasOwn(jobs, name);
}
