import { createHmac } from 'node:crypto';
import type { Channel } from '@motcua/contracts/dossiers';
import type { RefusedLine, RefusedReason } from '@motcua/db/dossiers/import-refused';
import type { Columns } from './find-columns.ts';
import type { DossierField } from './headings.ts';
import type { ImportMap } from './map-file.ts';
import type { CsvRecord } from './read-csv.ts';
import { readField } from './read-field.ts';
import { type ReadTime, readTime } from './read-time.ts';
import { stateOf } from './state-of.ts';
import { usualChannel, usualState } from './usual-words.ts';

/** What the lines of one file are read with. */
export type DossierReading = {
  columns: Columns<DossierField>;
  headings: number;
  map: ImportMap;
  zones: { file: string; shop: string };
  now: string;
  today: string;
  houseKey: Buffer;
};

export type ReadDossier = {
  line: number;
  code: string;
  procedure: string | null;
  sector: string | null;
  unit: string | null;
  channel: Channel;
  state: ReturnType<typeof stateOf>['state'];
  received: ReadTime;
  due: ReadTime | null;
  finished: ReadTime | null;
  flags: string[];
  applicant: { fullName: string | null; identity: string | null; phone: string | null };
  fingerprint: string;
};

/** Thrown within one line and caught by its reader: the line is refused, the reading goes on. */
class RefuseLine extends Error {
  readonly reason: RefusedReason;
  readonly params: Record<string, string | number>;
  constructor(reason: RefusedReason, params: Record<string, string | number> = {}) {
    super(reason);
    this.reason = reason;
    this.params = params;
  }
}

const most: Readonly<Record<DossierField, number>> = {
  code: 80,
  procedure: 400,
  sector: 200,
  channel: 80,
  unit: 200,
  received: 60,
  due: 60,
  finished: 60,
  state: 120,
  applicant: 200,
  identity: 20,
  phone: 20,
};

/** One line of a file of dossiers: what it says, or why it is refused. */
export function readDossierLine(record: CsvRecord, reading: DossierReading): ReadDossier | RefusedLine {
  try {
    return read(record, reading);
  } catch (error) {
    if (error instanceof RefuseLine) return { line: record.line, reason: error.reason, params: error.params };
    throw error;
  }
}

function read({ line, fields }: CsvRecord, reading: DossierReading): ReadDossier {
  const { columns, map } = reading;
  if (fields.length !== reading.headings)
    throw new RefuseLine('columns-differ', { found: fields.length, expected: reading.headings });
  const text = (field: DossierField): string | null => {
    const found = readField(fields, columns[field], most[field]);
    if ('trouble' in found) throw new RefuseLine(found.trouble, { field });
    return found.text;
  };
  const named = (field: 'procedure' | 'sector' | 'unit') => {
    const told = text(field);
    return (told === null ? undefined : (map.values[field][told] ?? told)) ?? map.constants[field] ?? null;
  };
  const code = text('code');
  if (code === null) throw new RefuseLine('code-missing');
  const time = (field: 'received' | 'due' | 'finished') => timeOf(field, text(field), reading);
  const received = time('received');
  if (received === null) throw new RefuseLine('received-missing');
  const due = time('due');
  const finished = time('finished');
  const channel = channelOf(text('channel'), map);
  const told = text('state');
  const state = stateOf(
    told === null ? null : (map.values.state[told] ?? usualState(told)),
    finished !== null,
  );
  const procedure = named('procedure');
  const sector = named('sector');
  const unit = named('unit');
  const applicant = applicantOf(text);
  const spelled = (one: ReadTime | null) => one && (one.dayOnly ? one.day : one.at);
  return {
    line,
    code,
    procedure,
    sector,
    unit,
    channel: channel ?? 'counter',
    state: state.state,
    received,
    due,
    finished,
    applicant: applicant.kept,
    flags: [
      ...(procedure === null ? ['no-procedure'] : []),
      ...(sector === null ? ['no-sector'] : []),
      ...(unit === null ? ['no-unit'] : []),
      ...(channel === null ? ['no-channel'] : []),
      ...dateFlags(received, due, finished),
      ...state.flags,
      ...applicant.flags,
    ],
    // Keyed, because names are in it: who guesses at them learns nothing from the seal.
    fingerprint: createHmac('sha256', reading.houseKey)
      .update(
        JSON.stringify([
          code,
          procedure,
          sector,
          unit,
          channel,
          state.state,
          ...[received, due, finished].map(spelled),
          ...Object.values(applicant.kept),
        ]),
      )
      .digest('hex')
      .slice(0, 32),
  };
}

function timeOf(
  field: 'received' | 'due' | 'finished',
  text: string | null,
  reading: DossierReading,
): ReadTime | null {
  if (text === null) return null;
  const edge = field === 'received' ? 'start' : 'end';
  const time = readTime(text, reading.zones, reading.map.dateFormat, edge);
  if (typeof time === 'string') throw new RefuseLine(time, { field, value: text.slice(0, 40) });
  if (field === 'due' || time.at <= reading.now) return time;
  // A day alone ends in the evening: what was finished today was finished by now.
  if (time.dayOnly && time.day <= reading.today) return { ...time, at: reading.now };
  throw new RefuseLine('in-the-future', { field, value: text.slice(0, 40) });
}

function channelOf(word: string | null, map: ImportMap): Channel | null {
  if (word === null) return map.constants.channel ?? null;
  const channel = map.values.channel[word] ?? usualChannel(word);
  if (channel === null) throw new RefuseLine('unknown-channel', { value: word.slice(0, 40) });
  return channel;
}

/** What is strange about the dates, and yet happened. */
function dateFlags(received: ReadTime, due: ReadTime | null, finished: ReadTime | null): string[] {
  const before = (one: ReadTime, other: ReadTime) =>
    one.dayOnly || other.dayOnly ? one.day < other.day : one.at < other.at;
  return [
    ...(due === null ? ['no-due-date'] : []),
    ...(due !== null && before(due, received) ? ['due-before-start'] : []),
    ...(finished === null ? ['no-end'] : []),
    ...(finished !== null && before(finished, received) ? ['end-before-start'] : []),
    ...(finished !== null && due !== null && finished.day === due.day ? ['end-on-due-day'] : []),
  ];
}

function applicantOf(text: (field: DossierField) => string | null) {
  const fullName = text('applicant');
  const identity = text('identity')?.replaceAll(/[\s.]/g, '').toUpperCase() ?? null;
  const phone = text('phone');
  const goodIdentity = identity !== null && /^[0-9A-Z-]{6,20}$/.test(identity);
  const goodPhone = phone !== null && /^[0-9+ .]{8,20}$/.test(phone);
  return {
    kept: { fullName, identity: goodIdentity ? identity : null, phone: goodPhone ? phone : null },
    flags: (identity !== null && !goodIdentity) || (phone !== null && !goodPhone) ? ['number-left-out'] : [],
  };
}
