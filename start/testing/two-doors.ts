import { deviceAt } from '@motcua/api/testing/device-at';
import type { Person } from '@motcua/api/testing/person-at';
import { type Screen, screenAt } from '@motcua/api/testing/screen-at';
import { until } from '@motcua/api/testing/until';
import { SectorCode } from '@motcua/contracts/ids';
import { checkNumbers } from './check-numbers.ts';
import { type OwnHouse, ownHouse } from './own-house.ts';
import { sitsDown } from './sits-down.ts';
import { takingTickets } from './taking-tickets.ts';

/** Two api processes and a worker that serve one shop: a kiosk at each, a clerk at the second, a board at each. */
export type TwoDoors = {
  house: OwnHouse;
  kiosks: Person[];
  boards: Screen[];
  /** So many people take tickets at both doors at once. Tells what is wrong with their numbers, and their number. */
  rush(people: number, tickets: number): Promise<{ wrong: string[]; tickets: number; statuses: number[] }>;
  /**
   * The clerk serves so many.
   * @returns for each, the milliseconds from the clerk's answer until the call stood on both boards
   */
  callAndWatch(calls: number): Promise<number[]>;
  close(): Promise<void>;
};

const sectors = ['ho-tich', 'bhxh', 'cong-an-can-cuoc'];

/** Opens the house with its two doors. The worker finds a day that was left open. */
export async function twoDoors(redisUrl: string | null): Promise<TwoDoors> {
  const house = await ownHouse();
  const settings: Record<string, string> = redisUrl ? { REDIS_URL: redisUrl } : {};
  const first = await house.api(settings);
  const kiosk = await deviceAt(first.url, 'kiosk');
  await leaveYesterdayBehind(house, kiosk);
  const [second] = await Promise.all([house.api(settings), house.worker(settings)]);
  const clerk = await sitsDown(second.url, 'hotich', 1);
  const auth = { deviceToken: (await deviceAt(second.url, 'board')).token };
  const boards = [await screenAt(first.url, auth), await screenAt(second.url, auth)];
  const kiosks = [kiosk, await deviceAt(second.url, 'kiosk')];

  return {
    house,
    kiosks,
    boards,
    async rush(people, tickets) {
      const urls = [first.url, second.url];
      const rush = takingTickets({ urls, token: kiosk.token, people, sectors });
      await until(`${tickets} tickets`, () => rush.ledger.tickets.size >= tickets, 40_000);
      await rush.stop();
      return {
        wrong: await checkNumbers(house.outside, rush.ledger),
        tickets: rush.ledger.tickets.size,
        statuses: [...rush.ledger.statuses.keys()],
      };
    },
    async callAndWatch(calls) {
      const waits: number[] = [];
      for (let call = 0; call < calls; call += 1) {
        const at = { params: { counterId: clerk.counterId }, body: {} };
        const { label, callId } = await clerk.get('POST /counters/:counterId/calls', at);
        const answeredAt = performance.now();
        const heard = (board: Screen) =>
          board.heard.hall.find(({ message }) => message.label === label && message.state === 'called');
        await until(`${label} on both boards`, () => boards.every(heard));
        waits.push(Math.max(0, ...boards.map((board) => (heard(board)?.heardAt ?? 0) - answeredAt)));
        if (callId === null) throw new Error('a call has no id');
        await clerk.get('POST /calls/:callId/arrival', { params: { callId }, body: {} });
        await clerk.get('POST /calls/:callId/finish', { params: { callId }, body: {} });
      }
      return waits;
    },
    async close() {
      for (const board of boards) board.close();
      await house.close();
    },
  };
}

/** Somebody took a number yesterday, and went home with it. */
async function leaveYesterdayBehind({ outside }: OwnHouse, kiosk: Person): Promise<void> {
  const { visitId } = await kiosk.get('POST /visits', {
    body: { sectors: [SectorCode.parse('ho-tich')] },
  });
  await outside.pool.query('update visits set day = day - 1 where id = $1', [visitId]);
  await outside.pool.query('update stops set day = day - 1 where visit_id = $1', [visitId]);
  await outside.pool.query('update number_series set day = day - 1');
}
