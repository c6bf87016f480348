import { describe, expect, it } from 'vitest';
import { aDossierToLookUp } from '../../testing/a-dossier-to-look-up.ts';
import { type Act, currentStep, resting } from '../journey/journey.ts';
import { stepOn } from '../journey/step-on.ts';

const open: Act = { act: 'open-look-up', purpose: 'collect', scanned: null };
const code: Act = { act: 'say-code', code: aDossierToLookUp.code };
const found: Act = { act: 'dossier-found', dossier: aDossierToLookUp };
const walk = (...acts: Act[]) => acts.reduce(stepOn, resting);
const screens = (...acts: Act[]) => walk(...acts).trail.map(({ at }) => at);

describe('the way to a dossier', () => {
  it('is the code, the four digits, the dossier', () => {
    expect(screens(open, code)).toEqual(['resting', 'look-up', 'factor']);
    expect(currentStep(walk(open, code, found))).toEqual({
      at: 'dossier',
      purpose: 'collect',
      dossier: aDossierToLookUp,
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

  it('leads on to a number for its sector', () => {
    const way = walk(open, code, found, { act: 'choose-sector', sector: aDossierToLookUp.sector });
    expect(way.basket.sectors).toEqual([aDossierToLookUp.sector]);
    expect(currentStep(way)).toEqual({ at: 'priority' });
  });
});
