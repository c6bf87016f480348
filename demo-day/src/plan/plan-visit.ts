import type { SectorCode } from '@motcua/contracts/ids';
import type { ActReason } from '@motcua/contracts/queue';
import type { Dice } from './dice.ts';
import type { Minute } from './minutes.ts';
import type { Offer, PlannedStop, PlannedVisit } from './planned-day.ts';
import { habitOf, oneWay } from './sector-habits.ts';

/** How many sectors a visit goes through. */
const ways = [
  [1, 0.69],
  [2, 0.25],
  [3, 0.06],
] as const;

const shares = {
  priority: 0.14,
  english: 0.02,
  absent: 0.05,
  comesBack: 0.5,
  givesUp: 0.02,
  outOfTurn: 0.015,
  hold: 0.03,
  transfer: 0.03,
  slip: 0.015,
  secondProcedure: 0.15,
  unsure: 0.1,
};

/** One person's coming: what for, how long it takes, and what goes wrong. */
export function planVisit(dice: Dice, arrivesAt: Minute, offer: Offer): PlannedVisit {
  const sectors = chooseSectors(dice, offer);
  const alone = sectors.length === 1;
  return {
    arrivesAt,
    priorityClass:
      offer.priorityClasses.length > 0 && dice.chance(shares.priority)
        ? dice.pick(offer.priorityClasses)
        : null,
    language: dice.chance(shares.english) ? 'en' : 'vi',
    stops: sectors.map((sector) => planStop(dice, sector, offer, alone ? sectors : null)),
    absence: dice.chance(shares.absent)
      ? { returnsAfterMinutes: dice.chance(shares.comesBack) ? dice.between(4, 15) : null }
      : null,
    patienceMinutes: dice.chance(shares.givesUp) ? dice.between(10, 30) : null,
    outOfTurn: dice.chance(shares.outOfTurn)
      ? dice.pick<ActReason>(['frail-person', 'nearly-late', 'same-family'])
      : null,
  };
}

function chooseSectors(dice: Dice, offer: Offer): SectorCode[] {
  const wanted = dice.weighted(ways);
  const offered = new Map<string, SectorCode>(offer.sectors.map(({ sector }) => [sector, sector]));
  const possible = oneWay.filter(
    ([sectors]) => sectors.length === wanted && sectors.every((sector) => offered.has(sector)),
  );
  if (wanted > 1 && possible.length > 0)
    return dice.weighted(possible).flatMap((sector) => offered.get(sector) ?? []);
  return [byHabit(dice, offer, [])];
}

function byHabit(dice: Dice, offer: Offer, except: readonly SectorCode[]): SectorCode {
  return dice.weighted(
    offer.sectors
      .filter(({ sector }) => !except.includes(sector))
      .map(({ sector }) => [sector, habitOf(sector).share] as const),
  );
}

/** @param alone the visit's only sector: only such a visit ever chooses the wrong one */
function planStop(dice: Dice, sector: SectorCode, offer: Offer, alone: SectorCode[] | null): PlannedStop {
  const { medianMinutes, spread } = habitOf(sector);
  const listed = offer.sectors.find((one) => one.sector === sector)?.procedures ?? 0;
  const wrong = alone !== null && offer.sectors.length > 1 && dice.chance(shares.transfer);
  return {
    sector,
    procedures: chooseProcedures(dice, listed),
    serviceMinutes: Math.min(45, Math.max(1.5, dice.lognormal(medianMinutes, spread))),
    walkMinutes: dice.between(0.3, 0.9),
    backToKioskMinutes: dice.between(1, 2),
    hold: dice.chance(shares.hold) ? planHold(dice) : null,
    transferTo: wrong ? byHabit(dice, offer, alone) : null,
    slip: dice.chance(shares.slip),
  };
}

function chooseProcedures(dice: Dice, listed: number): number[] {
  if (listed === 0 || dice.chance(shares.unsure)) return [];
  const first = Math.floor(dice.unit() * listed);
  if (listed === 1 || !dice.chance(shares.secondProcedure)) return [first];
  return [first, (first + 1) % listed];
}

function planHold(dice: Dice): PlannedStop['hold'] {
  const [reason, place] = dice.pick<readonly [ActReason, string]>([
    ['photocopy', 'phòng photo'],
    ['payment', 'quầy thu phí'],
    ['missing-papers', 'bàn viết'],
    ['consult-colleague', 'ghế chờ'],
  ]);
  return { reason, place, awayMinutes: dice.between(4, 10) };
}
