import { randomUUID } from 'node:crypto';
import { hashFactor, hashNumber, lastFour, sealNumber } from '@motcua/api/seal-applicant';
import { DossierId } from '@motcua/contracts/ids';
import { sealOf } from '@motcua/db/dossiers/append-line';
import type { StagedDossier } from '@motcua/db/dossiers/import-stage-dossiers';
import type { WorkingCalendar } from '@motcua/rules/deadlines/working-calendar';
import { plainName } from '@motcua/rules/dossiers/plain-name';
import type { ReadDossier } from './read-dossier-line.ts';
import { termOfPromise } from './term-of-promise.ts';

/** How an applicant is written whom the older system does not name. */
const nobody = '—';

/** A dossier that was read, ready to be staged: with its own id, its first line sealed and its applicant's numbers too. */
export function stageDossier(
  read: ReadDossier,
  shop: { timeZone: string; calendar: WorkingCalendar; houseKey: Buffer },
): StagedDossier {
  const dossierId = DossierId.parse(randomUUID());
  const { received, due, finished } = read;
  const promise =
    due && termOfPromise(received.at, due.at, shop.timeZone, finished === null ? shop.calendar : null);
  const seal = sealOf(null, 1, {
    dossierId,
    act: 'note',
    from: null,
    to: read.state,
    statedAt: received.at,
    actor: { kind: 'setup' },
    agencyId: null,
    detail: { imported: read.fingerprint },
  });
  return {
    line: read.line,
    dossierId,
    code: read.code,
    procedure: read.procedure,
    sector: read.sector,
    unit: read.unit,
    channel: read.channel,
    state: read.state,
    receivedAt: received.at,
    receivedDay: received.day,
    dueAt: due?.at ?? null,
    dueDay: due?.day ?? null,
    finishedAt: finished?.at ?? null,
    term: promise?.term ?? { amount: 1, unit: 'calendar_day' },
    changes: promise?.changes ?? [],
    flags: [...read.flags, ...(promise?.countable === false ? ['date-not-countable'] : [])],
    fingerprint: read.fingerprint,
    seal: seal.toString('hex'),
    ...sealed(read.applicant, dossierId, shop.houseKey),
  };
}

function sealed({ fullName, identity, phone }: ReadDossier['applicant'], dossierId: DossierId, key: Buffer) {
  const hex = (bytes: Buffer) => bytes.toString('hex');
  const factors = [identity, phone].filter((number) => number !== null).map(lastFour);
  return {
    fullName: fullName ?? nobody,
    plainName: plainName(fullName ?? ''),
    idSealed: identity === null ? null : hex(sealNumber(key, identity)),
    idHash: identity === null ? null : hex(hashNumber(key, 'identity', identity)),
    phoneSealed: phone === null ? null : hex(sealNumber(key, phone)),
    phoneHash: phone === null ? null : hex(hashNumber(key, 'phone', phone)),
    factorHashes: factors.map((factor) => hex(hashFactor(key, dossierId, factor))),
  };
}
