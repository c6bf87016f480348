import { LocalDate } from '@motcua/contracts/dates';
import { SectorCode } from '@motcua/contracts/ids';
import { describe, expect, it } from 'vitest';
import { currentStep, resting } from '../journey/journey.ts';
import { stepOn } from '../journey/step-on.ts';
import type { GivenNumber } from './given-number.ts';
import { wishFrom } from './wish-from.ts';

const civilStatus = SectorCode.parse('ho-tich');
const asked = [
  { act: 'begin' } as const,
  { act: 'choose-sector', sector: civilStatus } as const,
  {
    act: 'take',
    answers: { priorityClass: null, cardHolder: null },
    left: [],
    language: 'vi',
    freshKey: 'question-1',
  } as const,
].reduce(stepOn, resting);

const given: GivenNumber = {
  id: '2026-11-24 K2 001',
  series: { letter: 'K', epoch: 2 },
  outOfReachSince: '2026-11-24T02:00:00Z',
  label: 'A-K2-01',
  checkCode: 'BCDF',
  question: 'question-1',
  isHanded: false,
  fate: 'kept',
  visit: {
    number: 1,
    day: LocalDate.parse('2026-11-24'),
    claimedAt: '2026-11-24T02:01:00Z',
    prefix: 'A',
    sectors: [{ sector: civilStatus, procedureIds: [] }],
    purpose: 'submit',
    priorityClass: null,
    language: 'vi',
    insteadOf: 'question-1',
  },
};

describe('a number of the kiosk’s own', () => {
  it('answers the question for which it was given', () => {
    const after = stepOn(asked, { act: 'given', key: 'question-1', given });
    expect(currentStep(after)).toEqual({ at: 'ticket', given, again: false });
    expect(after.intent).toBeNull();
  });

  it('answers no other question', () => {
    expect(stepOn(asked, { act: 'given', key: 'question-0', given })).toBe(asked);
  });

  it('is offered again only where nobody is in the middle of something', () => {
    expect(currentStep(stepOn(resting, { act: 'given', key: null, given }))).toEqual({
      at: 'ticket',
      given,
      again: true,
    });
    expect(stepOn(asked, { act: 'given', key: null, given })).toBe(asked);
  });
});

describe('what is kept of a wish', () => {
  const wish = {
    procedureIds: [],
    sectors: [civilStatus],
    purpose: 'submit',
    dossierCode: null,
    priorityClass: null,
    cardHolder: null,
    language: 'vi',
  } as const;
  const basket = { procedures: [], sectors: [civilStatus] };
  const tile = {
    sector: civilStatus,
    prefix: 'A',
    nameVi: 'Hộ tịch',
    nameEn: 'Civil status',
    nameKm: null,
    deskGroup: 'uy-ban',
    waiting: 0,
    short: 0,
    likelyHere: null,
    wait: null,
    shortWait: null,
    counters: [1],
    openCounters: [],
    procedures: 1,
  } as const;

  it('is the sector with the letter of its numbers, and nothing of a card', () => {
    expect(wishFrom(wish, basket, { sectors: [{ ...tile, counters: [1], openCounters: [] }] })).toEqual({
      prefix: 'A',
      sectors: [{ sector: 'ho-tich', procedureIds: [] }],
      purpose: 'submit',
      priorityClass: null,
      language: 'vi',
    });
  });

  it('is nothing where the hall has no such sector', () => {
    expect(wishFrom(wish, basket, { sectors: [] })).toBeNull();
  });
});
