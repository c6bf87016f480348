import { type JournalName, type JournalPayload, journalEntries } from '@motcua/contracts/journal';
import type { Language } from '@motcua/contracts/languages';
import type { HallMessage } from '@motcua/contracts/realtime';
import type { JournalRow } from '@motcua/db/journal/read';

type Teller<Name extends JournalName> = (payload: JournalPayload<Name>) => HallMessage | null;

const silent = () => null;
const at =
  (state: HallMessage['state']) =>
  ({ label, counter }: { label: string; counter: number }): HallMessage => ({
    label,
    counter,
    language: null,
    state,
  });
const aloud =
  (state: 'called' | 'recalled') =>
  ({ label, counter, language }: { label: string; counter: number; language: Language }): HallMessage => ({
    label,
    counter,
    language,
    state,
  });
const away =
  (state: HallMessage['state']) =>
  ({ label }: { label: string }): HallMessage => ({ label, counter: null, language: null, state });
const counter =
  (state: HallMessage['state']) =>
  (payload: { counter: number }): HallMessage => ({
    label: null,
    counter: payload.counter,
    language: null,
    state,
  });

/**
 * What the hall is told of each entry: a number, a counter and a state, and nothing else. One line per entry of the
 * diary; an entry without a line does not compile.
 */
const hallTellers: { [Name in JournalName]: Teller<Name> } = {
  // How many wait, the tiles tell; a number in somebody's hand is not yet news for the hall.
  'visit.taken': silent,
  'stop.called': aloud('called'),
  'stop.recalled': aloud('recalled'),
  'stop.arrived': at('serving'),
  'stop.finished': at('done'),
  'stop.missed': at('missed'),
  'stop.returned': away('waiting'),
  'stop.held': at('held'),
  'stop.resumed': at('serving'),
  'stop.released': away('waiting'),
  'stop.transferred': ({ label, counter: left }) => ({
    label,
    counter: left,
    language: null,
    state: left === null ? 'waiting' : 'gone',
  }),
  'stop.cancelled': ({ label, counter: left }) => ({ label, counter: left, language: null, state: 'gone' }),
  // Numbers begin anew each day: somebody of yesterday whom nobody called must not take today's same number off the board.
  'stop.lapsed': ({ label, counter: left }) =>
    left === null ? null : { label, counter: left, language: null, state: 'gone' },
  'act.undone': ({ label, counter: number, shows }) => {
    // Taken back was an act on somebody who is not here: whoever is here must not leave the board for it.
    if (shows === 'as-before') return null;
    if (shows === 'free') return { label, counter: number, language: null, state: 'free' };
    return { label, counter: number, language: null, state: shows === 'serving' ? 'serving' : 'recalled' };
  },
  'counter.opened': counter('opened'),
  'counter.closed': counter('closed'),
  'counter.paused': counter('paused'),
  'counter.unpaused': counter('free'),
  'stop.postponed': silent,
  'ticket.printed': silent,
  'ticket.not-printed': silent,
  'ticket.reprint-asked': silent,
  'slip.look-up-asked': silent,
  'slip.test-asked': silent,
  'device.health-told': silent,
  'printer.changed': silent,
  'help.called': silent,
  'help.answered': silent,
  'day.closed': silent,
  'staff.signed-in': silent,
  'staff.signed-out': silent,
  'staff.added': silent,
  'staff.changed': silent,
  'staff.role-set': silent,
  'shop.added': silent,
  'shop.changed': silent,
  'shop.hours-set': silent,
  'shop.hours-taken-back': silent,
  'shop.deadlines-set': silent,
  'shop.lateness-causes-set': silent,
  'shop.sectors-set': silent,
  'shop.counter-added': silent,
  'shop.counter-changed': silent,
  'shop.priority-class-added': silent,
  'shop.priority-class-changed': silent,
  'device.issued': silent,
  'device.revoked': silent,
  'device.seen-elsewhere': silent,
  'device.changed': silent,
  'shop.notices-set': silent,
  'booking.made': silent,
  'booking.ended': silent,
  'voice.added': silent,
  'voice.changed': silent,
  'voice.clips-recorded': silent,
  'voice.removed': silent,
  'device.identified': silent,
  'dossier.received': silent,
  'dossier.submitted': silent,
  'dossier.turned-away': silent,
  'dossier.acted': silent,
  'dossier.paper-numbered': silent,
  'dossier.file-added': silent,
  'dossiers.imported': silent,
  'deadline.crossed': silent,
  'calendar.change-entered': silent,
  'calendar.change-confirmed': silent,
  'calendar.change-applied': silent,
  'procedure.published': silent,
  'procedure.retired': silent,
};

/** The hall's message for an entry, or null where the hall has nothing to know. Pure. */
export function hallMessageOf(row: Pick<JournalRow, 'name' | 'payload'>): HallMessage | null {
  return tell(row.name, row.payload);
}

function tell<Name extends JournalName>(name: Name, payload: unknown): HallMessage | null {
  // An entry may be older than this code: one that no longer has the shape is not announced.
  const parsed = journalEntries[name].safeParse(payload);
  return parsed.success ? hallTellers[name](parsed.data as JournalPayload<Name>) : null;
}

/** Entries after which more or fewer people wait for a sector. */
export function changesQueues(name: JournalName): boolean {
  return (
    name.startsWith('stop.') || name === 'visit.taken' || name === 'act.undone' || name === 'shop.sectors-set'
  );
}

/** Entries that change what a screen shows in a way no message can say: a new counter, other hours, its own look, a voice. */
export function changesShop(name: JournalName): boolean {
  return name.startsWith('shop.') || name.startsWith('voice.') || name === 'device.changed';
}
