import { type CounterId, SectorCode, type ShopId } from '@motcua/contracts/ids';
import type { TakenVisit } from '@motcua/contracts/queue';
import type { ChangeShop, ShopSettings } from '@motcua/contracts/shops';
import type { HouseApi, Pass } from './ask-house.ts';
import { overToday } from './over-today.ts';

/** The demonstration shop as journeys prepare it: by the API, where how it is done is not the story. */
export type DemoShop = {
  shopId: ShopId;
  administrator: Pass;
  settings(): Promise<ShopSettings>;
  counterId(number: number): CounterId;
  /** A number for these sectors, taken at another kiosk. */
  takes(...sectors: string[]): Promise<TakenVisit>;
  /** How many wait for a sector. */
  waiting(sector: string): Promise<number>;
  changes(body: ChangeShop): Promise<void>;
  /** Its hours are over for today, and it gives numbers only within them. */
  closes(): Promise<void>;
  /** It gives numbers at any hour, as the demonstration does. */
  opens(): Promise<void>;
};

export async function meetDemoShop({ ask, signIn, kiosk }: HouseApi): Promise<DemoShop> {
  const administrator = await signIn('quantri');
  const anotherKiosk = await kiosk();
  const { shops } = await ask('GET /shops', administrator);
  const [shop] = shops;
  if (!shop) throw new Error('the demonstration shop is not there');
  const { shopId } = shop;
  const params = { shopId };
  const settings = () => ask('GET /shops/:shopId/settings', administrator, { params });
  const { counters } = await settings();
  const changes = async (body: ChangeShop) => {
    await ask('PATCH /shops/:shopId', administrator, { params, body });
  };
  return {
    shopId,
    administrator,
    settings,
    counterId(number) {
      const counter = counters.find((one) => one.number === number);
      if (!counter) throw new Error(`there is no counter ${number}`);
      return counter.counterId;
    },
    takes: (...sectors) =>
      ask('POST /visits', anotherKiosk, { body: { sectors: sectors.map((code) => SectorCode.parse(code)) } }),
    async waiting(sector) {
      const { hall } = await ask('GET /kiosk', anotherKiosk);
      return hall.sectors.find((tile) => tile.sector === sector)?.waiting ?? 0;
    },
    changes,
    async closes() {
      await ask('PUT /shops/:shopId/hours', administrator, { params, body: { hours: overToday() } });
      await changes({ ticketHours: 'working-hours' });
    },
    opens: () => changes({ ticketHours: 'always' }),
  };
}
