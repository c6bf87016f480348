import type { ExportedDossier, ExportedEvent } from '@motcua/db/dossiers/export-log';
import { localTime } from './local-time.ts';
import { xmlText } from './xml-text.ts';

/**
 * The event log in XES (IEEE 1849, version 2.0 of the standard): one trace for each dossier, its events in the order of
 * their stated time. Keys without a known prefix are the house's own.
 */
export async function* writeXes(
  dossiers: AsyncIterable<ExportedDossier>,
  shop: { code: string; timeZone: string },
): AsyncGenerator<string> {
  yield head(shop);
  for await (const dossier of dossiers) yield trace(dossier, shop.timeZone);
  yield '</log>\n';
}

const text = (key: string, value: string | null) =>
  value === null ? '' : `<string key="${key}" value="${xmlText(value)}"/>`;
const date = (key: string, at: string | null, timeZone: string) =>
  at === null ? '' : `<date key="${key}" value="${localTime(at, timeZone)}"/>`;

function head({ code, timeZone }: { code: string; timeZone: string }): string {
  const extension = (name: string, prefix: string) =>
    `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>\n`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<log xes.version="2.0" xes.features="" xmlns="http://www.xes-standard.org/">\n',
    extension('Concept', 'concept'),
    extension('Lifecycle', 'lifecycle'),
    extension('Time', 'time'),
    extension('Organizational', 'org'),
    '  <global scope="trace"><string key="concept:name" value="unknown"/></global>\n',
    '  <global scope="event"><string key="concept:name" value="unknown"/>',
    '<string key="lifecycle:transition" value="complete"/>',
    '<date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/></global>\n',
    '  <classifier name="Activity" keys="concept:name"/>\n',
    '  <classifier name="Activity and lifecycle" keys="concept:name lifecycle:transition"/>\n',
    `  ${text('concept:name', code)}${text('lifecycle:model', 'standard')}${text('timeZone', timeZone)}\n`,
  ].join('');
}

function trace(dossier: ExportedDossier, timeZone: string): string {
  const own = [
    text('concept:name', dossier.code),
    text('procedure', dossier.procedure),
    text('sector', dossier.sector),
    text('channel', dossier.channel),
    text('unit', dossier.unit),
    text('state', dossier.state),
    `<boolean key="imported" value="${dossier.imported}"/>`,
    date('received', dossier.receivedAt, timeZone),
    date('due', dossier.dueAt, timeZone),
    date('finished', dossier.finishedAt, timeZone),
  ].join('');
  return `  <trace>${own}\n${dossier.events.map((one) => event(one, timeZone)).join('')}  </trace>\n`;
}

function event({ act, name, at, lifecycle, agency, role }: ExportedEvent, timeZone: string): string {
  return `    <event>${[
    text('concept:name', name ?? act),
    text('act', act),
    text('lifecycle:transition', lifecycle ?? 'complete'),
    date('time:timestamp', at, timeZone),
    text('org:group', agency),
    text('org:role', role),
  ].join('')}</event>\n`;
}
