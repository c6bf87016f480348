import { type Options, readOptions, usage } from './options.ts';
import { closes, opens } from './plan/minutes.ts';
import { planDay } from './plan/plan-day.ts';
import { playDay } from './play/play-day.ts';
import { type VirtualClock, wind } from './play/virtual-clock.ts';
import { hurryCallRules } from './shop/hurry-call-rules.ts';
import { type MetShop, meetShop } from './shop/meet-shop.ts';
import { NoAnswer } from './shop/no-answer.ts';
import { type Client, openClient } from './shop/open-client.ts';
import { Refused } from './shop/refused.ts';
import { Unsuited } from './shop/unsuited.ts';
import { putInWords } from './tell/put-in-words.ts';
import { showProgress } from './tell/show-progress.ts';
import { type Summary, sumUp } from './tell/sum-up.ts';

/** Even a day on which something does not end comes to its end. */
const latest = closes + 3 * 60;

// A believable day, played against a running shop through its public API.
try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else {
    const { speed } = options;
    const clock = wind({ speed, from: opens - 2, cutAt: options.cutAt ?? latest });
    const client = openClient(options.url, clock);
    const shop = await meetShop(client, options.people);
    console.error(
      `A day at ${options.url}: seed ${options.seed}, ${options.speed} times as fast, ${options.oneAtATime ? 'one ticket after another' : 'all stops waiting at once'}.`,
    );
    const summary = await play(client, shop, clock, options);
    await client.close();
    const { seed, oneAtATime } = options;
    if (options.json) console.log(JSON.stringify({ seed, speed, oneAtATime, ...summary }));
    else console.log(putInWords(summary));
    if (summary.errors > 0) process.exitCode = 1;
    // A day that was cut leaves clerks in the middle of their work.
    if (options.cutAt !== null) process.exit();
  }
} catch (error) {
  console.error(sentenceFor(error));
  process.exit(1);
}

async function play(client: Client, shop: MetShop, clock: VirtualClock, options: Options): Promise<Summary> {
  const plan = planDay(options.seed, options.visits, shop.offer);
  const putBack = await hurryCallRules(client, shop, options.speed);
  let endProgress = () => {};
  const stopped = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => reject(new Unsuited('The day was broken off; the hall stays as it is.')));
  });
  try {
    const day = await Promise.race([
      playDay(client, shop, plan, clock, options.oneAtATime, (begun) => {
        endProgress = showProgress(begun, options.cutAt);
      }),
      stopped,
    ]);
    endProgress();
    return sumUp(day);
  } finally {
    endProgress();
    await putBack();
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof Unsuited) return error.message;
  if (error instanceof NoAnswer)
    return `The shop does not answer (${error.message}). Is it running? npm start`;
  if (error instanceof Refused)
    return `The shop refused something that the day cannot do without: ${error.code}.`;
  return `The day ended in a way nobody expected: ${error instanceof Error ? error.stack : String(error)}`;
}
