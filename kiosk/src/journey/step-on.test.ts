import { ProcedureSummary } from '@motcua/contracts/catalogue';
import { SectorCode } from '@motcua/contracts/ids';
import { TakenVisit } from '@motcua/contracts/queue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty, mostChosen } from './basket.ts';
import { type Act, currentStep, type Journey, resting } from './journey.ts';
import { stepOn } from './step-on.ts';

const aProcedure = (row: number, sector: string) =>
  ProcedureSummary.parse({
    procedureId: `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`,
    code: null,
    nameVi: `Thủ tục ${row}`,
    nameEn: `Procedure ${row}`,
    sector,
    processing: null,
    fee: { amountVnd: 0, noteVi: '' },
    onlineLevel: 'none',
  });

const birth = aProcedure(1, 'ho-tich');
const marriage = aProcedure(2, 'ho-tich');
const land = aProcedure(3, 'dat-dai');
const civilStatus = SectorCode.parse('ho-tich');
const tax = SectorCode.parse('thue');

const aTicket = TakenVisit.parse({
  visitId: '00000000-0000-4000-8000-00000000000a',
  label: 'A001',
  day: '2026-11-24',
  takenAt: '2026-11-24T02:41:00Z',
  priorityClass: null,
  stops: [],
  followToken: 'x'.repeat(22),
  checkCode: 'KHMT',
});

const take = (freshKey: string, priorityClass: string | null = null): Act => ({
  act: 'take',
  answers: { priorityClass, cardHolder: null },
  left: [],
  language: 'vi',
  freshKey,
});
const chooseThenTake = (procedure: ProcedureSummary): Act => ({
  act: 'choose-procedure',
  procedure,
  next: 'take',
});
const chooseMore = (procedure: ProcedureSummary): Act => ({
  act: 'choose-procedure',
  procedure,
  next: 'more',
});
const unavailable = (key: string): Act => ({ act: 'refused', key, code: 'unavailable', params: {} });

const walk = (...acts: Act[]): Journey => acts.reduce(stepOn, resting);
const screens = (journey: Journey) => journey.trail.map(({ at }) => at);

describe('the way to a number', () => {
  it.each<{ name: string; acts: Act[]; trail: string[] }>([
    { name: 'a touch begins it', acts: [{ act: 'begin' }], trail: ['resting', 'sectors'] },
    {
      name: 'a second touch in the same place does nothing',
      acts: [{ act: 'begin' }, { act: 'begin' }],
      trail: ['resting', 'sectors'],
    },
    {
      name: 'one procedure goes straight to the priority question',
      acts: [
        { act: 'begin' },
        { act: 'open-sector', sector: civilStatus },
        { act: 'open-procedure', procedure: birth },
        chooseThenTake(birth),
      ],
      trail: ['resting', 'sectors', 'sector', 'procedure', 'priority'],
    },
    {
      name: 'a sector alone goes straight to the priority question',
      acts: [{ act: 'begin' }, { act: 'open-sector', sector: tax }, { act: 'choose-sector', sector: tax }],
      trail: ['resting', 'sectors', 'sector', 'priority'],
    },
    {
      name: 'adding another leads back to the sectors',
      acts: [{ act: 'begin' }, { act: 'open-sector', sector: civilStatus }, chooseMore(birth)],
      trail: ['resting', 'sectors'],
    },
    {
      name: 'several are looked over before the priority question',
      acts: [{ act: 'begin' }, chooseMore(birth), chooseThenTake(land)],
      trail: ['resting', 'sectors', 'basket'],
    },
    {
      name: 'an empty basket cannot be reviewed, and no number can be asked for it',
      acts: [{ act: 'begin' }, { act: 'review' }, { act: 'ask-priority' }, take('k1')],
      trail: ['resting', 'sectors'],
    },
    {
      name: 'taking the last thing out of the basket leads to the sectors',
      acts: [
        { act: 'begin' },
        chooseMore(birth),
        { act: 'review' },
        { act: 'drop-procedure', procedureId: birth.procedureId },
      ],
      trail: ['resting', 'sectors'],
    },
    {
      name: 'the answer brings the ticket',
      acts: [
        { act: 'begin' },
        chooseThenTake(birth),
        take('k1'),
        { act: 'taken', key: 'k1', taken: aTicket },
      ],
      trail: ['resting', 'ticket'],
    },
    {
      name: 'a refusal takes the place of the asking, so that back leads to the question before it',
      acts: [{ act: 'begin' }, chooseThenTake(birth), take('k1'), unavailable('k1'), { act: 'back' }],
      trail: ['resting', 'sectors', 'priority'],
    },
    {
      name: 'the answer to another question is left',
      acts: [
        { act: 'begin' },
        chooseThenTake(birth),
        take('k1'),
        { act: 'taken', key: 'k0', taken: aTicket },
      ],
      trail: ['resting', 'sectors', 'priority', 'taking'],
    },
    {
      name: 'nothing can be pressed while the house is asked',
      acts: [
        { act: 'begin' },
        chooseThenTake(birth),
        take('k1'),
        { act: 'back' },
        { act: 'start-over' },
        take('k2'),
      ],
      trail: ['resting', 'sectors', 'priority', 'taking'],
    },
    {
      name: 'back from the first step is rest',
      acts: [{ act: 'begin' }, { act: 'back' }],
      trail: ['resting'],
    },
    {
      name: 'back from the ticket is rest',
      acts: [
        { act: 'begin' },
        chooseThenTake(birth),
        take('k1'),
        { act: 'taken', key: 'k1', taken: aTicket },
        { act: 'back' },
      ],
      trail: ['resting'],
    },
  ])('$name', ({ acts, trail }) => {
    expect(screens(walk(...acts))).toEqual(trail);
  });
});

describe('the key of a number', () => {
  const asked = (...acts: Act[]) => walk({ act: 'begin' }, chooseThenTake(birth), ...acts).intent?.key;

  it('stays the same when the same thing is asked again', () => {
    expect(asked(take('k1'), unavailable('k1'), { act: 'try-again' })).toBe('k1');
    expect(asked(take('k1'), unavailable('k1'), { act: 'back' }, take('k2'))).toBe('k1');
  });

  it('is a new one for another wish', () => {
    expect(asked(take('k1'), unavailable('k1'), { act: 'back' }, take('k2', 'nguoi-cao-tuoi'))).toBe('k2');
    expect(asked(take('k1'), unavailable('k1'), chooseMore(marriage), { act: 'review' }, take('k2'))).toBe(
      'k2',
    );
  });

  it('is forgotten with the journey, so that the next person gets a number of their own', () => {
    const next: Act[] = [{ act: 'start-over' }, { act: 'begin' }, chooseThenTake(birth), take('k2')];
    expect(asked(take('k1'), { act: 'taken', key: 'k1', taken: aTicket }, ...next)).toBe('k2');
    expect(asked(take('k1'), unavailable('k1'), ...next)).toBe('k2');
  });
});

describe('any way through the kiosk', () => {
  const procedure = fc.integer({ min: 1, max: 20 }).map((row) => aProcedure(row, `linh-vuc-${row % 4}`));
  const sector = fc.integer({ min: 0, max: 6 }).map((row) => SectorCode.parse(`linh-vuc-${row}`));
  const key = fc.constantFrom('k1', 'k2', 'k3');
  const anyAct: fc.Arbitrary<Act> = fc.oneof(
    fc.constantFrom<Act[]>(
      { act: 'begin' },
      { act: 'open-search' },
      { act: 'review' },
      { act: 'choose-more' },
      { act: 'ask-priority' },
      { act: 'try-again' },
      { act: 'back' },
    ),
    fc.constant<Act>({ act: 'start-over' }),
    sector.map((chosen): Act => ({ act: 'open-sector', sector: chosen })),
    sector.map((chosen): Act => ({ act: 'choose-sector', sector: chosen })),
    sector.map((chosen): Act => ({ act: 'drop-sector', sector: chosen })),
    procedure.map((chosen): Act => ({ act: 'open-procedure', procedure: chosen })),
    procedure.map(chooseMore),
    procedure.map(chooseThenTake),
    procedure.map(({ procedureId }): Act => ({ act: 'drop-procedure', procedureId })),
    key.map((fresh) => take(fresh)),
    key.map(unavailable),
    key.map((asked): Act => ({ act: 'taken', key: asked, taken: aTicket })),
  );
  const ways = fc.array(anyAct, { maxLength: 60 });

  it('begins at rest, holds at most what one visit may hold, and asks only for something', () => {
    fc.assert(
      fc.property(ways, (acts) => {
        const journey = walk(...acts);
        const { procedures, sectors } = journey.basket;
        expect(journey.trail[0]).toEqual({ at: 'resting' });
        expect(procedures.length + sectors.length).toBeLessThanOrEqual(mostChosen);
        expect(new Set(procedures.map(({ procedureId }) => procedureId)).size).toBe(procedures.length);
        if (currentStep(journey).at === 'taking') {
          expect(isEmpty(journey.basket)).toBe(false);
          expect(journey.intent?.wish.procedureIds).toEqual(procedures.map(({ procedureId }) => procedureId));
        }
      }),
    );
  });

  it('leaves nothing behind for the next person', () => {
    fc.assert(
      fc.property(ways, (acts) => {
        const journey = walk(...acts);
        fc.pre(currentStep(journey).at !== 'taking');
        expect(stepOn(journey, { act: 'start-over' })).toEqual(resting);
      }),
    );
  });

  it('always leads back to rest by going back', () => {
    fc.assert(
      fc.property(ways, (acts) => {
        let journey = walk(...acts);
        fc.pre(currentStep(journey).at !== 'taking');
        for (let step = journey.trail.length; step > 1; step -= 1) journey = stepOn(journey, { act: 'back' });
        expect(journey).toEqual(resting);
      }),
    );
  });
});
