import type { SectorCode } from '@motcua/contracts/ids';
import type { CounterStatus, Desk, DeskStop, TransferTarget } from '@motcua/contracts/queue';
import type { ShopSector } from '@motcua/contracts/shops';

type Shown =
  | { kind: 'sector'; sector: SectorCode }
  | { kind: 'counter'; number: number; nameVi: string }
  | { kind: 'colleague'; number: number; displayName: string };

/** One place a stop may be sent to. `closed` says why it cannot be chosen; the others can. */
export type Target = Shown & { key: string; target: TransferTarget; closed: 'in-visit' | 'not-open' | null };

type Asked = {
  to: TransferTarget['to'];
  stop: Pick<DeskStop, 'sector' | 'otherStops'>;
  desk: Pick<Desk, 'counterId' | 'shift'>;
  sectors: readonly ShopSector[];
  counters: readonly CounterStatus[];
};

/** The places of one kind, open ones first: neither the sector it stands in, nor this counter, nor oneself. */
export function transferTargets(asked: Asked): Target[] {
  const targets = { sector: toSectors, counter: toCounters, colleague: toColleagues }[asked.to](asked);
  return targets.toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null));
}

function toSectors({ stop, sectors }: Asked): Target[] {
  const inVisit = new Set<string>(stop.otherStops.map(({ sector }) => sector));
  return sectors
    .filter(({ sector, offered }) => offered && sector !== stop.sector)
    .map(({ sector }) => ({
      kind: 'sector',
      sector,
      key: sector,
      target: { to: 'sector', sector },
      closed: inVisit.has(sector) ? 'in-visit' : null,
    }));
}

function toCounters({ desk, counters }: Asked): Target[] {
  return counters
    .filter(({ counterId }) => counterId !== desk.counterId)
    .map(({ counterId, number, nameVi, shift }) => ({
      kind: 'counter',
      number,
      nameVi,
      key: counterId,
      target: { to: 'counter', counterId },
      closed: shift === null ? 'not-open' : null,
    }));
}

function toColleagues({ desk, counters }: Asked): Target[] {
  return counters.flatMap(({ shift, number }) =>
    shift === null || shift.staffId === desk.shift?.staffId
      ? []
      : [
          {
            kind: 'colleague' as const,
            number,
            displayName: shift.displayName,
            key: shift.staffId,
            target: { to: 'colleague' as const, staffId: shift.staffId },
            closed: null,
          },
        ],
  );
}
