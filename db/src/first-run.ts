import demoShop from '../seeds/data/demo-shop.json' with { type: 'json' };
import { inSetup } from './first-run/in-setup.ts';
import { layDemoShop } from './first-run/lay-demo-shop.ts';
import { loadAgencies } from './first-run/load-agencies.ts';
import { loadCalendar } from './first-run/load-calendar.ts';
import { loadCatalogue } from './first-run/load-catalogue.ts';
import { whatIsThere } from './first-run/what-is-there.ts';

export { setUpShop } from './first-run/set-up-shop.ts';

export type FirstRun = {
  /** The demonstration shop was made just now. */
  created: boolean;
  /** The demonstration's people, where this is one. */
  signIns: { username: string; displayName: string; role: string; counter: number | null }[];
  password: string | null;
  /** Active administrators in the whole house: with none, a real shop has yet to be set up. */
  administrators: number;
  /** The data of a demonstration are in this database, whatever was asked now. */
  demoPresent: boolean;
};

const demoPassword = 'motcua-demo';

/**
 * What a new house needs before anybody can work in it: sectors, procedures and the calendar, and the demonstration
 * shop where it is asked for and no shop exists. One transaction. Doing it again changes nothing, but adds what a newer
 * release brings.
 * @param hashPassword argon2id; called once, and only when the demonstration shop is made
 */
export async function firstRun(
  databaseUrl: string,
  options: { demo: boolean; hashPassword(password: string): Promise<string> },
): Promise<FirstRun> {
  return inSetup(databaseUrl, async (tx) => {
    await loadCatalogue(tx);
    await loadCalendar(tx);
    const created = options.demo && (await whatIsThere(tx)).shops === 0;
    if (created) {
      await loadAgencies(tx);
      await layDemoShop(tx, await options.hashPassword(demoPassword));
    }
    const { administrators, demoPresent } = await whatIsThere(tx);
    const shown = options.demo && demoPresent;
    return {
      created,
      signIns: shown
        ? demoShop.staff.map(({ username, displayName, role, counterNumber }) => ({
            username,
            displayName,
            role,
            counter: counterNumber,
          }))
        : [],
      password: shown ? demoPassword : null,
      administrators,
      demoPresent,
    };
  });
}
