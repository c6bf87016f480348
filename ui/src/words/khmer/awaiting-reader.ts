import { applicantLettersWords } from '../applicant-letters.ts';
import { boardWords } from '../board.ts';
import type { Catalogue } from '../catalogue.ts';
import { connectionWords } from '../connection.ts';
import { deviceWords } from '../device.ts';
import { hoursTodayWords } from '../hours-today.ts';
import { intakeWords } from '../intake.ts';
import { intakeFilesWords } from '../intake-files.ts';
import { kioskWords } from '../kiosk.ts';
import { likelyHereWords } from '../likely-here.ts';
import { lookUpWords } from '../look-up.ts';
import { lookUpKioskWords } from '../look-up-kiosk.ts';
import { offlineWords } from '../offline.ts';
import { phoneWords } from '../phone.ts';
import { phoneTakeWords } from '../phone-take.ts';
import { priorityNamesKm } from '../priority-names.km.ts';
import { problemsKm } from '../problems.km.ts';
import { problemsVi } from '../problems.vi.ts';
import { screenNameWords } from '../screen-name.ts';
import { shortErrandsWords } from '../short-errands.ts';
import { stopStateNames } from '../stop-states.ts';
import { weekdayNames } from '../weekdays.ts';
import { explainedDays } from './explained-days.ts';
import { figures } from './figures.ts';
import { signedOff } from './signed-off.ts';

/** One Khmer sentence that no native reader has signed yet, beside the Vietnamese it must say. */
export type ToBeRead = { place: string; vietnamese: string; khmer: string };

/** Every Khmer string of the screens that is still to be read, in the order of the screens. */
export function awaitingReader(): ToBeRead[] {
  return [
    ...pairs('kiosk', kioskWords.vi, kioskWords.km),
    ...pairs('offline', offlineWords.vi, offlineWords.km),
    ...pairs('phone', phoneWords.vi, phoneWords.km),
    ...pairs('phone-take', phoneTakeWords.vi, phoneTakeWords.km),
    ...pairs('likely-here', likelyHereWords.vi, likelyHereWords.km),
    ...pairs('look-up', lookUpWords.vi, lookUpWords.km),
    ...pairs('intake', intakeWords.vi, intakeWords.km),
    ...pairs('intake-files', intakeFilesWords.vi, intakeFilesWords.km),
    ...pairs('look-up-kiosk', lookUpKioskWords.vi, lookUpKioskWords.km),
    ...pairs('short-errands', shortErrandsWords.vi, shortErrandsWords.km),
    ...pairs('applicant-letters', applicantLettersWords.vi, applicantLettersWords.km),
    ...pairs('board', boardWords.vi, boardWords.km),
    ...pairs('connection', connectionWords.vi, connectionWords.km),
    ...pairs('hoursToday', hoursTodayWords.vi, hoursTodayWords.km),
    ...pairs('screenName', screenNameWords.vi, screenNameWords.km),
    ...pairs('device', deviceWords.vi, deviceWords.km),
    ...pairs('problem', problemsVi, problemsKm),
    ...pairs('stop', stopStateNames.vi, stopStateNames.km),
    ...pairs('weekday', { ...weekdayNames.vi }, { ...weekdayNames.km }),
    ...pairs('priority', {}, priorityNamesKm),
    ...Object.entries({ ...figures, ...explainedDays }).map(([place, say]) => ({
      place,
      vietnamese: say('vi'),
      khmer: say('km'),
    })),
  ].filter(({ place, khmer }) => signedOff[place] !== khmer);
}

type Words = Readonly<Record<string, unknown>> | Catalogue;

function pairs(screen: string, vietnamese: Words, khmer: Words): ToBeRead[] {
  const vi: ReadonlyMap<string, unknown> = new Map(Object.entries(vietnamese));
  return Object.entries(khmer).map(([key, words]) => ({
    place: `${screen}.${key}`,
    vietnamese: asText(vi.get(key)),
    khmer: asText(words),
  }));
}

/** A sentence that is filled in is shown with marks where the figures will stand. */
function asText(words: unknown): string {
  if (typeof words === 'string') return words;
  if (typeof words !== 'function') return '';
  const marks = Array.from({ length: words.length }, (_, index) => `{${index + 1}}`);
  return String(words(...marks, {}));
}
