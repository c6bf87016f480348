import { describe, expect, it } from 'vitest';
import { aDossierToLookUp } from '../../testing/a-dossier-to-look-up.ts';
import { type Act, currentStep, resting } from '../journey/journey.ts';
import { stepOn } from '../journey/step-on.ts';

const open: Act = { act: 'open-look-up', purpose: 'collect', scanned: null };
const code: Act = { act: 'say-code', code: aDossierToLookUp.code };
const said = { code: aDossierToLookUp.code, factor: '1234' };
const found: Act = { act: 'dossier-found', dossier: aDossierToLookUp, said };
const walk = (...acts: Act[]) => acts.reduce(stepOn, resting);
const screens = (...acts: Act[]) => walk(...acts).trail.map(({ at }) => at);

describe('the way to a dossier', () => {
  it('is the code, the four digits, the dossier', () => {
    expect(screens(open, code)).toEqual(['resting', 'look-up', 'factor']);
    expect(currentStep(walk(open, code, found))).toEqual({
      at: 'dossier',
      purpose: 'collect',
      dossier: aDossierToLookUp,
      said,
    });
  });

  it('is shorter for whoever scans a receipt with its token', () => {
    expect(screens(open, found)).toEqual(['resting', 'dossier']);
  });

  it('leads back to the first screen at once, and leaves nothing of the dossier', () => {
    expect(walk(open, code, found, { act: 'back' })).toEqual(resting);
    expect(walk(open, code, found, { act: 'start-over' })).toEqual(resting);
  });

  it('is not opened by an answer that comes when the person has gone, nor from the middle of another way', () => {
    expect(walk(open, code, { act: 'start-over' }, found)).toEqual(resting);
    expect(screens({ act: 'begin' }, open)).toEqual(['resting', 'sectors']);
    expect(screens({ act: 'begin' }, found)).toEqual(['resting', 'sectors']);
  });

  it('leads on to a number of the short queue where there is something to collect, and asks for no procedure', () => {
    const errand = { purpose: 'collect', dossierCode: aDossierToLookUp.code } as const;
    const chosen: Act = { act: 'choose-short', sector: aDossierToLookUp.sector, errand };
    const way = walk(open, code, found, chosen, {
      act: 'take',
      answers: { priorityClass: null, cardHolder: null },
      left: [],
      language: 'vi',
      freshKey: 'key-1',
    });
    expect(screens(open, code, found, chosen)).toEqual(['resting', 'dossier', 'priority']);
    expect(way.intent?.wish).toEqual({
      procedureIds: [],
      sectors: [aDossierToLookUp.sector],
      purpose: 'collect',
      dossierCode: aDossierToLookUp.code,
      priorityClass: null,
      cardHolder: null,
      language: 'vi',
    });
    const changed = stepOn(walk(open, code, found, chosen), { act: 'choose-more' });
    expect(changed.short).toBeNull();
    expect(changed.basket.sectors).toEqual([]);
    expect(walk({ act: 'begin' }, chosen)).toEqual(walk({ act: 'begin' }));
  });

  it('leads on to a number for its sector', () => {
    const way = walk(open, code, found, { act: 'choose-sector', sector: aDossierToLookUp.sector });
    expect(way.basket.sectors).toEqual([aDossierToLookUp.sector]);
    expect(currentStep(way)).toEqual({ at: 'priority' });
  });
});
