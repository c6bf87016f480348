import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Person, personAt } from '@motcua/api/testing/person-at';
import { SectorCode } from '@motcua/contracts/ids';
import type { TakenVisit } from '@motcua/contracts/queue';

/** What the people at the kiosks keep: every ticket they really hold, and every answer they got. */
export type Ledger = {
  tickets: Map<string, { ticket: TakenVisit; heldAt: number; asked: number }>;
  statuses: Map<number, number>;
  /** No answer at all: the process was gone. */
  unanswered: number;
  /** Milliseconds of the slowest answer. */
  slowest: number;
};

export type TakingTickets = {
  ledger: Ledger;
  /** Nobody comes any more; whoever has asked asks on until they hold a ticket. */
  stop(): Promise<void>;
};

/**
 * So many people at kiosks take one ticket after the other. Whoever gets no ticket asks again with the same key, as a
 * kiosk does, at whichever of the addresses is next.
 * @param givesUp leave at the first answer that is no ticket, instead of asking again
 */
export function takingTickets(options: {
  urls: readonly string[];
  token: string;
  people: number;
  sectors: readonly string[];
  givesUp?: boolean;
}): TakingTickets {
  const ledger: Ledger = { tickets: new Map(), statuses: new Map(), unanswered: 0, slowest: 0 };
  const kiosks = options.urls.map((url) => personAt(url, { authorization: `Bearer ${options.token}` }));
  let open = true;

  async function onePerson(place: number): Promise<void> {
    for (let turn = place; open; turn += 1) {
      const sector = SectorCode.parse(options.sectors[turn % options.sectors.length]);
      const key = randomUUID();
      for (
        let asked = 1;
        !(await ask(kiosks[(turn + asked) % kiosks.length], sector, key, asked));
        asked += 1
      ) {
        if (options.givesUp) return;
        if (asked > 600) throw new Error('somebody asked 600 times and holds no ticket');
        await pause(100);
      }
    }
  }

  async function ask(
    kiosk: Person | undefined,
    sector: SectorCode,
    key: string,
    asked: number,
  ): Promise<boolean> {
    const began = performance.now();
    const reply = await kiosk?.ask('POST /visits', { body: { sectors: [sector] }, key }).catch(() => null);
    if (!reply) {
      ledger.unanswered += 1;
      return false;
    }
    ledger.slowest = Math.max(ledger.slowest, performance.now() - began);
    ledger.statuses.set(reply.status, (ledger.statuses.get(reply.status) ?? 0) + 1);
    if (reply.answer) ledger.tickets.set(key, { ticket: reply.answer, heldAt: performance.now(), asked });
    return reply.answer !== null;
  }

  const people = Promise.all(Array.from({ length: options.people }, (_one, place) => onePerson(place)));
  people.catch(() => undefined);
  return {
    ledger,
    async stop() {
      open = false;
      await people;
    },
  };
}
