import type { CounterId } from '@motcua/contracts/ids';
import type {
  CallChosen,
  CancelStop,
  Desk,
  HoldStop,
  OpenCounter,
  PauseCounter,
  TransferStop,
} from '@motcua/contracts/queue';
import type { Session } from '@motcua/contracts/staff';
import type { z } from 'zod';
import type { Person, TestHouse } from './build-house.ts';
import { told } from './told.ts';

/** Who of the demonstration sits at which counter, from counter 1 on. */
const clerks = ['hotich', 'chungthuc', 'datdai', 'kinhdoanh', 'laodong', 'noivu', 'congan', 'bhxh'];

/** A clerk and a counter of the demonstration shop; the counter is not open yet. */
export async function seatAt(house: TestHouse, number: number, username = clerks[number - 1]): Promise<Seat> {
  if (!username) throw new Error(`the demonstration has no counter ${number}`);
  const found = await house.house.connection.pool.query<{ id: CounterId }>(
    'select id from counters where shop_id = $1 and number = $2',
    [house.shopId, number],
  );
  const counterId = found.rows[0]?.id;
  if (!counterId) throw new Error(`the demonstration has no counter ${number}`);
  return seatOf(await house.signedInAs(username), counterId, number);
}

export type Seat = Awaited<ReturnType<typeof seatOf>>;

/** A clerk at a counter with every key on their keyboard. Each key gives the desk's own answer. */
export async function seatOf(clerk: Person, counterId: CounterId, number: number) {
  const { staffId } = await told<Session>(clerk.ask('GET /session'));
  const counter = `/counters/${counterId}` as const;
  return {
    clerk,
    staffId,
    counterId,
    number,
    open: (wish: z.input<typeof OpenCounter> = {}) => clerk.ask(`POST ${counter}/shift`, wish),
    close: () => clerk.ask(`DELETE ${counter}/shift`),
    pause: (reason: PauseCounter['reason'] = 'short-break') => clerk.ask(`POST ${counter}/pause`, { reason }),
    unpause: () => clerk.ask(`DELETE ${counter}/pause`),
    callNext: (headers: Record<string, string> = {}) => clerk.ask(`POST ${counter}/calls`, {}, headers),
    callChosen: (stopId: string, reason: CallChosen['reason'] = 'frail-person') =>
      clerk.ask(`POST ${counter}/chosen-calls`, { stopId, reason }),
    undo: () => clerk.ask(`POST ${counter}/undo`, {}),
    recall: (callId: string) => clerk.ask(`POST /calls/${callId}/recalls`, {}),
    arrive: (callId: string) => clerk.ask(`POST /calls/${callId}/arrival`, {}),
    finish: (callId: string) => clerk.ask(`POST /calls/${callId}/finish`, {}),
    miss: (callId: string) => clerk.ask(`POST /calls/${callId}/missed`, {}),
    hold: (callId: string, wish: Partial<HoldStop> = {}) =>
      clerk.ask(`POST /calls/${callId}/hold`, {
        reason: 'photocopy',
        place: 'phòng photo',
        minutes: 15,
        ...wish,
      }),
    resume: (stopId: string) => clerk.ask(`POST /stops/${stopId}/resumption`, {}),
    release: (stopId: string) => clerk.ask(`DELETE /stops/${stopId}/hold`),
    giveBack: (stopId: string) => clerk.ask(`POST /stops/${stopId}/return`, {}),
    transfer: (stopId: string, target: object, place: TransferStop['place'] = 'tail') =>
      clerk.ask(`POST /stops/${stopId}/transfer`, { target, place, reason: 'wrong-sector' }),
    cancel: (stopId: string, reason: CancelStop['reason'] = 'citizen-left') =>
      clerk.ask(`POST /stops/${stopId}/cancellation`, { reason }),
    desk: () => told<Desk>(clerk.ask(`GET ${counter}/desk`)),
  };
}
