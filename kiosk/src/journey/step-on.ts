import {
  type Basket,
  emptyBasket,
  isEmpty,
  withoutProcedure,
  withoutSector,
  withProcedure,
  withSector,
} from './basket.ts';
import {
  type Act,
  currentStep,
  type Intent,
  type Journey,
  resting,
  type Step,
  type Wish,
} from './journey.ts';

/**
 * The journey after an act. Pure; an act that makes no sense where the person stands changes nothing, so a late answer
 * or a second tap does no harm.
 */
export function stepOn(journey: Journey, act: Act): Journey {
  const step = currentStep(journey);
  const { at } = step;
  // While the house is being asked, and once the number is there, only its answer and a new start count.
  if (at === 'taking' && act.act !== 'taken' && act.act !== 'given' && act.act !== 'refused') return journey;
  if (at === 'ticket' && act.act !== 'start-over' && act.act !== 'back') return journey;

  switch (act.act) {
    case 'begin':
      return at === 'resting' ? shows(journey, { at: 'sectors' }) : journey;
    case 'open-search':
      return at === 'search' ? journey : shows(journey, { at: 'search' });
    case 'open-look-up':
      if (at !== 'resting') return journey;
      return shows(journey, { at: 'look-up', purpose: act.purpose, scanned: act.scanned });
    case 'say-code':
      return step.at === 'look-up'
        ? shows(journey, { at: 'factor', purpose: step.purpose, code: act.code })
        : journey;
    case 'dossier-found':
      return step.at === 'look-up' || step.at === 'factor'
        ? found(journey, { at: 'dossier', purpose: step.purpose, dossier: act.dossier, said: act.said })
        : journey;
    case 'open-sector':
      return shows(journey, { at: 'sector', sector: act.sector });
    case 'open-procedure':
      return shows(journey, { at: 'procedure', procedure: act.procedure });
    case 'choose-procedure':
      return chose(asLong(journey), withProcedure(asLong(journey).basket, act.procedure), act.next);
    case 'choose-sector':
      return chose(asLong(journey), withSector(asLong(journey).basket, act.sector), 'take');
    case 'choose-short':
      // Of one sector and for one thing: whatever was chosen before is not part of it.
      return step.at === 'dossier'
        ? chose({ ...journey, short: act.errand }, withSector(emptyBasket, act.sector), 'take')
        : journey;
    case 'drop-procedure':
      return dropped(journey, withoutProcedure(journey.basket, act.procedureId));
    case 'drop-sector':
      return dropped(journey, withoutSector(journey.basket, act.sector));
    case 'review':
      return isEmpty(journey.basket) || at === 'basket' ? journey : shows(journey, { at: 'basket' });
    case 'choose-more':
      return amongSectors(journey);
    case 'ask-priority':
      return isEmpty(journey.basket) || at === 'priority' ? journey : shows(journey, { at: 'priority' });
    case 'take':
      return isEmpty(journey.basket) ? journey : asksOrTakes(journey, act);
    case 'taken':
      if (at !== 'taking' || journey.intent?.key !== act.key) return journey;
      return { ...resting, trail: [{ at: 'resting' }, { at: 'ticket', taken: act.taken }] };
    case 'given':
      if (act.key === null ? at !== 'resting' : at !== 'taking' || journey.intent?.key !== act.key)
        return journey;
      return {
        ...resting,
        trail: [{ at: 'resting' }, { at: 'ticket', given: act.given, again: act.key === null }],
      };
    case 'refused':
      if (at !== 'taking' || journey.intent?.key !== act.key) return journey;
      return replaced(journey, { at: 'refused', code: act.code, params: act.params });
    case 'try-again':
      return at === 'refused' && journey.intent ? replaced(journey, { at: 'taking' }) : journey;
    case 'back':
      return at === 'ticket' ? resting : back(journey);
    case 'start-over':
      return resting;
  }
}

const shows = (journey: Journey, step: Step): Journey => ({ ...journey, trail: [...journey.trail, step] });

const replaced = (journey: Journey, step: Step): Journey => ({
  ...journey,
  trail: [...journey.trail.slice(0, -1), step],
});

/** Back from a dossier leads to the first screen and not to the questions: the next one there may be somebody else. */
const found = (journey: Journey, step: Step): Journey => ({
  ...journey,
  trail: [{ at: 'resting' }, step],
});

const amongSectors = (journey: Journey): Journey => ({
  ...asLong(journey),
  trail: [{ at: 'resting' }, { at: 'sectors' }],
});

/** Whoever chooses what to hand in leaves the short queue, and what was chosen for it. */
const asLong = (journey: Journey): Journey =>
  journey.short === null ? journey : { ...journey, short: null, basket: emptyBasket };

/** After a choice: on to the number, by way of the list where there is more than one thing in it. */
function chose(journey: Journey, basket: Basket, next: 'take' | 'more'): Journey {
  if (isEmpty(basket)) return journey;
  if (next === 'more') return amongSectors({ ...journey, basket });
  const many = basket.procedures.length + basket.sectors.length > 1;
  return shows({ ...journey, basket }, { at: many ? 'basket' : 'priority' });
}

function dropped(journey: Journey, basket: Basket): Journey {
  return isEmpty(basket) ? amongSectors({ ...journey, basket }) : { ...journey, basket };
}

function back(journey: Journey): Journey {
  if (journey.trail.length < 2) return journey;
  const trail = journey.trail.slice(0, -1);
  // Whoever goes back to the first screen leaves nothing behind for the next person.
  return trail.length === 1 ? resting : { ...journey, trail };
}

/** One more question, or the number where nothing is left to ask. */
function asksOrTakes(journey: Journey, act: Extract<Act, { act: 'take' }>): Journey {
  const [next, ...left] = act.left;
  if (next === undefined) return takes(journey, act);
  return shows(journey, { at: next, answers: act.answers, left });
}

function takes(journey: Journey, act: Extract<Act, { act: 'take' }>): Journey {
  const wish: Wish = {
    procedureIds: journey.basket.procedures.map(({ procedureId }) => procedureId),
    sectors: journey.basket.sectors,
    purpose: journey.short?.purpose ?? 'submit',
    dossierCode: journey.short?.dossierCode ?? null,
    ...act.answers,
    language: act.language,
  };
  return shows({ ...journey, intent: intentFor(wish, journey.intent, act.freshKey) }, { at: 'taking' });
}

/** The same wish keeps its key, so that asking twice gives one number; another wish gets a key of its own. */
function intentFor(wish: Wish, last: Intent | null, freshKey: string): Intent {
  return last && JSON.stringify(last.wish) === JSON.stringify(wish) ? last : { key: freshKey, wish };
}
