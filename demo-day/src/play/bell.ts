import type { SectorCode } from '@motcua/contracts/ids';
import type { Minute } from '../plan/minutes.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Tells idle clerks that something has changed for their sectors. */
export type Bell = {
  ring(sectors: readonly SectorCode[]): void;
  /** Resolves at the next ring for one of these sectors, or at that minute. */
  wait(sectors: readonly SectorCode[], latest: Minute): Promise<void>;
};

export function hangBell(clock: VirtualClock): Bell {
  const ears = new Set<{ sectors: readonly SectorCode[]; heard: () => void }>();
  return {
    ring(sectors) {
      for (const ear of ears) if (ear.sectors.some((sector) => sectors.includes(sector))) ear.heard();
    },
    async wait(sectors, latest) {
      const enough = new AbortController();
      const { promise, resolve } = Promise.withResolvers<void>();
      const ear = { sectors, heard: resolve };
      ears.add(ear);
      try {
        await Promise.race([promise, clock.until(latest, enough.signal)]);
      } finally {
        ears.delete(ear);
        enough.abort();
      }
    },
  };
}
