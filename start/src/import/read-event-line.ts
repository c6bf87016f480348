import { createHmac } from 'node:crypto';
import { DossierAct } from '@motcua/contracts/dossiers';
import type { KnownActors } from '@motcua/db/dossiers/import-actors';
import type { RefusedLine } from '@motcua/db/dossiers/import-refused';
import type { StagedEvent } from '@motcua/db/dossiers/import-stage-events';
import type { Columns } from './find-columns.ts';
import type { EventField } from './headings.ts';
import type { ImportMap } from './map-file.ts';
import type { CsvRecord } from './read-csv.ts';
import { readField } from './read-field.ts';
import { readTime } from './read-time.ts';

export type EventReading = {
  columns: Columns<EventField>;
  headings: number;
  map: ImportMap;
  zones: { file: string; shop: string };
  now: string;
  houseKey: Buffer;
  actors: KnownActors;
};

const most: Readonly<Record<EventField, number>> = {
  case: 80,
  act: 200,
  time: 60,
  actor: 120,
  lifecycle: 40,
};

/**
 * One line of a file of events: what it says, why it is refused, or null where it only repeats its dossier and tells of no
 * event. What the house has no act for is a note that keeps the older system's word: no meaning is invented. The actor's
 * name is not kept; whom the house knows is meant by their id or their agency.
 */
export function readEventLine(
  { line, fields }: CsvRecord,
  reading: EventReading,
): StagedEvent | RefusedLine | null {
  const { columns, map } = reading;
  const refuse = (reason: RefusedLine['reason'], params: RefusedLine['params'] = {}): RefusedLine => ({
    line,
    reason,
    params,
  });
  if (fields.length !== reading.headings)
    return refuse('columns-differ', { found: fields.length, expected: reading.headings });
  const texts: Record<EventField, string | null> = {
    case: null,
    act: null,
    time: null,
    actor: null,
    lifecycle: null,
  };
  for (const field of ['case', 'act', 'time', 'actor', 'lifecycle'] as const) {
    const found = readField(fields, columns[field], most[field]);
    if ('trouble' in found) return refuse(found.trouble, { field });
    texts[field] = found.text;
  }
  const { case: code, act: name, time, actor, lifecycle } = texts;
  if (code === null) return refuse('code-missing');
  if (name === null && time === null) return null;
  if (name === null) return refuse('act-missing');
  if (time === null) return refuse('time-missing');
  const at = readTime(time, reading.zones, map.dateFormat, 'start');
  if (typeof at === 'string') return refuse(at, { field: 'time', value: time });
  if (at.at > reading.now) return refuse('in-the-future', { field: 'time', value: time });
  const act = map.values.act[name] ?? DossierAct.safeParse(name).data ?? 'note';
  const { staffId, agencyId, role } = whoIs(actor, reading.actors);
  return {
    line,
    code,
    act,
    at: at.at,
    staffId,
    agencyId,
    detail: {
      ...(name === act ? {} : { name }),
      ...(lifecycle === null ? {} : { lifecycle }),
      ...(role === null ? {} : { role }),
    },
    fingerprint: createHmac('sha256', reading.houseKey)
      .update(JSON.stringify([code, act, name, at.at, actor, lifecycle]))
      .digest('hex')
      .slice(0, 32),
  };
}

/** A person by their account, an agency by its code or name, or `agency/role` as our own export writes it. */
function whoIs(actor: string | null, known: KnownActors) {
  const person = actor === null ? undefined : known.staff.get(actor);
  if (person) return { ...person, role: null };
  const [agency = '', role] = /^(.*)\/([a-z-]{1,40})$/.exec(actor ?? '')?.slice(1) ?? [actor ?? ''];
  const agencyId = known.agencies.get(agency) ?? null;
  return { staffId: null, agencyId, role: agencyId === null ? null : (role ?? null) };
}
