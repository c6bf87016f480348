import type { CounterId, SectorCode, StopId } from '@motcua/contracts/ids';
import type { Errand, Person } from './person.ts';
import { isBusy } from './person.ts';

export type Found = { person: Person; errand: Errand };

/** Everybody who came today: what a clerk sees when they look up. */
export type Hall = {
  people: Person[];
  find(stopId: StopId): Found | null;
  /** Somebody waits for these sectors and is free to come. */
  waitingFor(sectors: readonly SectorCode[]): Found[];
  /** Somebody in the house still needs one of these sectors, now or later: no time for lunch yet. */
  stillNeeds(sectors: readonly SectorCode[], counterId: CounterId): boolean;
};

export function openHall(): Hall {
  const people: Person[] = [];
  const every = () => people.flatMap((person) => person.errands.map((errand): Found => ({ person, errand })));
  return {
    people,
    find: (stopId) => every().find(({ errand }) => errand.stopId === stopId) ?? null,
    waitingFor: (sectors) =>
      every().filter(
        ({ person, errand }) =>
          errand.state === 'waiting' && sectors.includes(errand.sector) && !isBusy(person),
      ),
    stillNeeds: (sectors, counterId) =>
      every().some(({ person, errand }) => {
        if (errand.state === 'held') return errand.heldAt === counterId;
        const here = person.leftAt === null && !['done', 'cancelled'].includes(errand.state);
        const { transferTo } = errand.plan;
        if (here && !errand.mishapsOver && transferTo && sectors.includes(transferTo)) return true;
        if (!sectors.includes(errand.sector)) return false;
        // A ticket may still have to be taken, and the missed may come back; a number waits even for whoever has left.
        return errand.state === 'waiting' || (here && errand.state !== 'at-counter');
      }),
  };
}
