import { dossierActs } from './dossier-acts.ts';
import { fieldNames } from './field-names.ts';
import type { JournalSentences } from './journal-sentence.ts';
import { paperNames } from './paper-names.ts';

const fieldName = (field: string) => fieldNames.en[field] ?? field;
const kinds: Record<string, string> = { kiosk: 'a kiosk', board: 'a board' };
const printers: Record<string, string> = {
  ready: 'ready',
  'paper-low': 'low on paper',
  'paper-out': 'out of paper',
  'cover-open': 'open',
  jammed: 'jammed',
  unreachable: 'out of reach',
};
/** The first slip needs no count. */
const copyEn = (copy: string) => (Number(copy) > 1 ? `, copy ${copy}` : '');
const rules: Record<string, string> = { chosen: ' out of turn' };

const bookings: Readonly<Record<string, string>> = {
  arrived: 'the person who had kept a time is here',
  cancelled: 'a kept time was cancelled',
  lapsed: 'a kept time passed and nobody came',
};
const languages: Readonly<Record<string, string>> = { vi: 'Vietnamese', km: 'Khmer', en: 'English' };

/** Every happening of the house as a sentence that follows the name of who did it. */
export const journalSentencesEn: JournalSentences = {
  'visit.taken': (of) => `gave out ${of.text('label')} for ${of.sectors()}`,
  'stop.called': (of, why) =>
    `called ${of.text('label')} to counter ${of.text('counter')}${rules[why] ?? ''}`,
  'stop.recalled': (of) =>
    `called ${of.text('label')} again to counter ${of.text('counter')}, call ${of.text('calls')}`,
  'stop.arrived': (of) => `received ${of.text('label')} at counter ${of.text('counter')}`,
  'stop.finished': (of) => `finished ${of.text('label')} at counter ${of.text('counter')}`,
  'stop.missed': (of) => `marked ${of.text('label')} as missed after ${of.text('calls')} calls`,
  'stop.returned': (of) => `brought ${of.text('label')} back to the queue`,
  'stop.held': (of) => `put ${of.text('label')} on hold at counter ${of.text('counter')}`,
  'stop.resumed': (of) => `resumed ${of.text('label')} at counter ${of.text('counter')}`,
  'stop.released': (of) =>
    of.text('by') === 'clock'
      ? `${of.text('label')}: the hold ran out, back to the queue`
      : `released ${of.text('label')} to the queue`,
  'stop.transferred': (of) =>
    `transferred ${of.text('label')} to ${of.targetSector() ?? 'another counter or colleague'}`,
  'stop.cancelled': (of) => `cancelled ${of.sector()} of ${of.text('label')}`,
  'stop.lapsed': (of) => `${of.text('label')} lapsed at the end of the day`,
  'act.undone': (of) => `took back the last act on ${of.text('label')} at counter ${of.text('counter')}`,
  'counter.opened': (of) => {
    const absent = of.staff('standsInFor');
    return `opened counter ${of.text('counter')}${absent ? `, standing in for ${absent}` : ''}`;
  },
  'counter.closed': (of) => `closed counter ${of.text('counter')}`,
  'counter.paused': (of) => `paused counter ${of.text('counter')}`,
  'counter.unpaused': (of) => `went on at counter ${of.text('counter')}`,
  'stop.postponed': (of) => `${of.text('label')} let ${of.text('places')} others go first`,
  'ticket.printed': (of) => `printed the slip of ${of.text('label')}${copyEn(of.text('copy'))}`,
  'ticket.not-printed': (of) =>
    `could not print the slip of ${of.text('label')}: ${printers[of.text('because')] ?? of.text('because')}`,
  'ticket.reprint-asked': (of) => `asked for the slip of ${of.text('label')} again${copyEn(of.text('copy'))}`,
  'slip.look-up-asked': () => 'printed a slip of a dossier that was looked up',
  'slip.test-asked': () => 'printed a test slip of no value',
  'printer.changed': (of) => `the printer is ${printers[of.text('state')] ?? of.text('state')}`,
  'device.health-told': () => 'told how its sound is',
  'help.called': () => 'called for help at a kiosk',
  'help.answered': () => 'went to help at a kiosk',
  'day.closed': (of) => `ended the day ${of.text('day')} with ${of.text('lapsed')} unserved`,
  'staff.signed-in': () => 'signed in',
  'staff.signed-out': () => 'signed out',
  'staff.added': (of) => `added ${of.staff('staffId') || 'a person'} as ${of.text('role')}`,
  'staff.changed': (of) => `changed ${of.fields(fieldName)} of ${of.staff('staffId') || 'a person'}`,
  'staff.role-set': (of) =>
    of.text('role')
      ? `made ${of.staff('staffId') || 'a person'} ${of.text('role')}`
      : `ended the post of ${of.staff('staffId') || 'a person'} in this shop`,
  'shop.added': (of) => `added the shop ${of.text('code')}`,
  'shop.changed': (of) => `changed ${of.fields(fieldName)} of the shop`,
  'shop.hours-set': (of) => `set the opening hours, ${of.text('intervals')} intervals a week`,
  'shop.hours-taken-back': (of) => `took back the opening hours that were to begin on ${of.text('fromDay')}`,
  'shop.deadlines-set': (of) =>
    `set the reminders of deadlines, ${of.text('warnings')} of them, hand-over by ${of.text('handOverBy')}`,
  'shop.lateness-causes-set': (of) => `set the list of causes of lateness, ${of.text('causes')} causes`,
  'shop.sectors-set': (of) => `set the sectors, ${of.text('offered')} offered`,
  'shop.counter-added': (of) => `added counter ${of.text('counter')}`,
  'shop.counter-changed': (of) => `changed ${of.fields(fieldName)} of counter ${of.text('counter')}`,
  'shop.priority-class-added': (of) => `added the priority class ${of.priorityClass()}`,
  'shop.priority-class-changed': (of) =>
    `changed ${of.fields(fieldName)} of the priority class ${of.priorityClass()}`,
  'device.issued': (of) => `issued a token for ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'device.seen-elsewhere': () =>
    'was used from two machines at once – its token may be in other hands: revoke it and issue another',
  'device.revoked': (of) => `revoked the token of ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'device.changed': (of) => `changed the settings of ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'shop.notices-set': (of) => `set the sentences of the board, ${of.text('notices')} in all`,
  'booking.made': (of) => `kept a time later today for ${of.sector()}`,
  'booking.ended': (of) => `${bookings[of.text('outcome')] ?? of.text('outcome')}, ${of.sector()}`,
  'voice.added': (of) => `added a ${languages[of.text('language')] ?? of.text('language')} voice`,
  'voice.changed': (of) =>
    `changed ${of.fields(fieldName)} of the ${languages[of.text('language')] ?? of.text('language')} voice`,
  'voice.clips-recorded': (of) =>
    `recorded ${of.text('clips')} prompts of the ${languages[of.text('language')] ?? of.text('language')} voice`,
  'voice.removed': (of) => `removed the ${languages[of.text('language')] ?? of.text('language')} voice`,
  'device.identified': (of) => `showed the name on ${kinds[of.text('kind')] ?? of.text('kind')}`,
  'dossier.received': (of) => `received dossier ${of.text('code')} for ${of.sector()}`,
  'dossier.submitted': (of) => `sent a dossier online for ${of.sector()}`,
  'dossier.turned-away': (of) => `advised or refused a dossier for ${of.sector()} at the counter`,
  'dossier.acted': (of) => `${dossierActs.en(of.text('act'))}, dossier ${of.text('code')}`,
  'dossier.paper-numbered': (of) =>
    `gave number ${of.text('number')} of ${of.text('year')} to ${paperNames.en(of.text('paper'))}, dossier ${of.text('code')}`,
  'dossier.file-added': () => 'added a file to a dossier',
  'dossiers.imported': (of) => `imported ${of.text('dossiers')} dossiers and ${of.text('events')} events`,
  'deadline.crossed': () => 'a dossier reached a threshold',
  'calendar.change-entered': (of) => `entered a change of the calendar, ${of.text('days')} days`,
  'calendar.change-confirmed': () => 'confirmed a change of the calendar',
  'calendar.change-applied': (of) =>
    `applied a change of the calendar, ${of.text('moved')} of ${of.text('total')} dossiers moved`,
  'procedure.published': (of) => `published version ${of.text('version')} of a procedure`,
  'procedure.retired': () => 'retired a procedure',
};
