import { parseArgs } from 'node:util';
import type { People } from './shop/meet-shop.ts';
import { Unsuited } from './shop/unsuited.ts';

export type Options = {
  url: string;
  seed: number;
  speed: number;
  visits: number;
  oneAtATime: boolean;
  cutAt: number | null;
  json: boolean;
  people: People;
};

export const usage = `npm run demo-day -- [options]
  --url http://127.0.0.1:4000   the running shop
  --seed 7                      the same seed gives the same day
  --speed 60                    seconds of the day in one real second
  --visits 220                  about so many people come
  --one-at-a-time               a ticket for one sector after another, as other systems do
  --until 09:30                 stop there and leave the hall as it is, full of people
  --json                        the summary as JSON on standard output
  --clerks a,b,…                usernames, in the order of the counters
  --supervisor, --stand-in, --administrator, --password`;

/** Reads the command line. @throws Unsuited with a plain sentence when something cannot be meant */
export function readOptions(args: string[]): Options | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  return {
    url: urlOf(values.url),
    seed: numberOf('--seed', values.seed, 0, 2 ** 31),
    speed: numberOf('--speed', values.speed, 1, 3_600),
    visits: numberOf('--visits', values.visits, 1, 2_000),
    oneAtATime: values['one-at-a-time'],
    cutAt: values.until === undefined ? null : minuteOf(values.until),
    json: values.json,
    people: {
      clerks: values.clerks.split(',').filter(Boolean),
      supervisor: values.supervisor,
      standIn: values['stand-in'] || null,
      administrator: values.administrator || null,
      password: values.password,
    },
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        url: { type: 'string', default: 'http://127.0.0.1:4000' },
        seed: { type: 'string', default: '7' },
        speed: { type: 'string', default: '60' },
        visits: { type: 'string', default: '220' },
        'one-at-a-time': { type: 'boolean', default: false },
        until: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        clerks: { type: 'string', default: 'hotich,chungthuc,datdai,kinhdoanh,laodong,noivu,congan,bhxh' },
        supervisor: { type: 'string', default: 'truongbophan' },
        'stand-in': { type: 'string', default: 'duphong1' },
        administrator: { type: 'string', default: 'quantri' },
        password: { type: 'string', default: 'motcua-demo' },
      },
    });
  } catch (error) {
    throw new Unsuited(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function numberOf(name: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Unsuited(`${name} must be a whole number from ${least} to ${most}, not "${given}".`);
  return number;
}

function minuteOf(given: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(given) ?? [];
  if (hours === undefined || minutes === undefined)
    throw new Unsuited(`--until must be a time such as 09:30, not "${given}".`);
  return Number(hours) * 60 + Number(minutes);
}

function urlOf(given: string): string {
  if (!/^https?:\/\//.test(given) || !URL.canParse(given))
    throw new Unsuited(`--url must be an address such as http://127.0.0.1:4000, not "${given}".`);
  return new URL(given).origin;
}
