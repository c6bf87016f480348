import { request } from 'undici';
import type { Place } from '../place/open-place.ts';
import { type Replay, reAim } from './re-aim.ts';
import { watchActs } from './watch-act.ts';

/** The SQL of each search, as the api sends it. */
export async function recordSearches(place: Place, phrases: readonly string[]): Promise<Replay[]> {
  const watch = await watchActs(place);
  const searches: Replay[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const answer = await request(`${watch.url}/api/v1/procedures?q=${encodeURIComponent(phrase)}`, {
      headers: watch.headers(`search-${index}`),
    });
    await answer.body.dump();
  }
  for (const index of phrases.keys()) searches.push(reAim(await watch.statements(`search-${index}`), {}));
  await watch.stop();
  return searches;
}
