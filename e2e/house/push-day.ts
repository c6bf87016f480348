import { SectorCode } from '@motcua/contracts/ids';
import type { HouseApi } from './ask-house.ts';
import type { DemoShop } from './demo-shop.ts';

/** A day played as fast as the house allows. */
export type PushedDay = {
  /** At least so many calls more, at all counters at once. */
  calls(count: number): Promise<void>;
  called(): number;
  /** The number that was called last. */
  newest(): string;
  tookMs(): number;
  /** Everybody closes the counter. */
  ends(): Promise<void>;
};

const counters: [username: string, counter: number, sector: string][] = [
  ['hotich', 1, 'ho-tich'],
  ['chungthuc', 2, 'chung-thuc'],
  ['datdai', 3, 'dat-dai'],
  ['kinhdoanh', 4, 'dang-ky-kinh-doanh'],
];
/** Each person is called and called again so often before they come: the hall hears every time. */
const recalls = 4;

/** Opens some counters of the demonstration, each with a clerk who works without a pause. */
export async function pushDay({ ask, signIn, kiosk }: HouseApi, shop: DemoShop): Promise<PushedDay> {
  const giver = await kiosk();
  const clerks = await Promise.all(
    counters.map(async ([username, number, sector]) => {
      const who = await signIn(username);
      const at = { params: { counterId: shop.counterId(number) }, body: {} };
      await ask('POST /counters/:counterId/shift', who, at);
      return { who, at, sector: SectorCode.parse(sector) };
    }),
  );
  let called = 0;
  let newest = '';
  let tookMs = 0;

  async function serveOne({ who, at, sector }: (typeof clerks)[number]): Promise<void> {
    await ask('POST /visits', giver, { body: { sectors: [sector] } });
    const { callId, label } = await ask('POST /counters/:counterId/calls', who, at);
    if (callId === null) throw new Error('nobody was called');
    const onCall = { params: { callId }, body: {} };
    for (let again = 0; again < recalls; again += 1) await ask('POST /calls/:callId/recalls', who, onCall);
    newest = label;
    called += 1 + recalls;
    await ask('POST /calls/:callId/arrival', who, onCall);
    await ask('POST /calls/:callId/finish', who, onCall);
  }
  return {
    async calls(count) {
      const began = performance.now();
      const goal = called + count;
      await Promise.all(
        clerks.map(async (one) => {
          while (called < goal) await serveOne(one);
        }),
      );
      // The last one alone, so that everybody knows which number the board must show.
      const [first] = clerks;
      if (first) await serveOne(first);
      tookMs += performance.now() - began;
    },
    called: () => called,
    newest: () => newest,
    tookMs: () => tookMs,
    async ends() {
      for (const { who, at } of clerks)
        await ask('DELETE /counters/:counterId/shift', who, { params: at.params });
    },
  };
}
