import type { CounterId, ProcedureId, SectorCode, ShopId } from '@motcua/contracts/ids';
import type { Offer } from '../plan/planned-day.ts';
import { checkQuiet } from './check-quiet.ts';
import type { Client, Pass } from './open-client.ts';
import { Refused } from './refused.ts';
import { signIn, type Worker } from './sign-in.ts';
import { Unsuited } from './unsuited.ts';

export type Post = { counterId: CounterId; number: number; sectors: SectorCode[]; clerk: Worker };

/** The shop as the day needs it: who works where, what is offered, and a kiosk to take tickets at. */
export type MetShop = {
  shopId: ShopId;
  kiosk: Pass;
  posts: Post[];
  supervisor: Worker;
  standIn: Worker | null;
  administrator: Worker | null;
  offer: Offer;
  names: Map<SectorCode, string>;
  procedures: Map<SectorCode, ProcedureId[]>;
};

export type People = {
  clerks: string[];
  supervisor: string;
  standIn: string | null;
  administrator: string | null;
  password: string;
};

/**
 * Gets to know a running shop: kiosk token, staff, counters, sectors and procedures.
 * @throws Unsuited when somebody still waits there, a counter is open, or the staff are not the demonstration's
 */
export async function meetShop(client: Client, people: People): Promise<MetShop> {
  const kiosk = await kioskPass(client);
  const { answer: setting } = await client.ask('GET /kiosk', kiosk);
  checkQuiet(setting.hall);

  const enter = (username: string) => signIn(client, username, people.password);
  const supervisor = await enter(people.supervisor);
  const { shopId } = supervisor;
  const counters = (
    await client.ask('GET /shops/:shopId/counters', supervisor.pass, { params: { shopId } })
  ).answer.counters.toSorted((one, other) => one.number - other.number);
  const posts: Post[] = [];
  for (const [index, { counterId, number, sectors }] of counters.entries()) {
    const username = people.clerks[index];
    if (username) posts.push({ counterId, number, sectors, clerk: await enter(username) });
  }

  const served = new Set(posts.flatMap((post) => post.sectors));
  const tiles = setting.hall.sectors.filter(({ sector }) => served.has(sector));
  const procedures = new Map<SectorCode, ProcedureId[]>();
  for (const { sector } of tiles) procedures.set(sector, await proceduresOf(client, kiosk, sector));
  return {
    shopId,
    kiosk,
    posts,
    supervisor,
    standIn: people.standIn === null ? null : await enter(people.standIn),
    administrator: people.administrator === null ? null : await enter(people.administrator),
    offer: {
      sectors: tiles.map(({ sector }) => ({ sector, procedures: procedures.get(sector)?.length ?? 0 })),
      counters: posts.map(({ number, sectors }) => ({ number, sectors })),
      priorityClasses: setting.priorityClasses.map(({ code }) => code),
    },
    names: new Map(tiles.map(({ sector, nameVi }) => [sector, nameVi])),
    procedures,
  };
}

async function kioskPass(client: Client): Promise<Pass> {
  try {
    const { answer } = await client.ask('POST /demo/devices', {}, { body: { kind: 'kiosk' } });
    return { authorization: `Bearer ${answer.token}` };
  } catch (error) {
    if (error instanceof Refused)
      throw new Unsuited('This shop is not a demonstration: it gives no kiosk token to whoever asks.');
    throw error;
  }
}

async function proceduresOf(client: Client, kiosk: Pass, sector: SectorCode): Promise<ProcedureId[]> {
  const { answer } = await client.ask('GET /procedures', kiosk, { query: { sector, limit: 100 } });
  return answer.procedures.map(({ procedureId }) => procedureId);
}
