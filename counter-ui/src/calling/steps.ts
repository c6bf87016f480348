import type { CounterId, HelpCallId, StopId, VisitId } from '@motcua/contracts/ids';
import type {
  CallChosen,
  CancelStop,
  CurrentCall,
  Desk,
  HoldStop,
  PauseCounter,
  TransferStop,
} from '@motcua/contracts/queue';
import { ask } from '@motcua/ui/connection/api-client.ts';
import type { Step } from '../asking/press.ts';
import { nextPress } from './next-press.ts';

// Each act of the desk as what is asked of the house: one step, or two in order for "finish and call next".

export function callNext(desk: Desk): Step[] {
  const press = nextPress(desk);
  if (press.kind === 'blocked') return [];
  const call: Step = (key) =>
    ask('POST /counters/:counterId/calls', { params: { counterId: desk.counterId }, body: {}, key });
  return press.kind === 'call' ? [call] : [...onCall('finish', press.callId), call];
}

export function onCall(
  act: 'recalls' | 'arrival' | 'finish' | 'missed',
  callId: CurrentCall['callId'],
): Step[] {
  return [(key) => ask(`POST /calls/:callId/${act}`, { params: { callId }, body: {}, key })];
}

export const holdCall = (callId: CurrentCall['callId'], body: HoldStop): Step[] => [
  (key) => ask('POST /calls/:callId/hold', { params: { callId }, body, key }),
];

export const callChosen = (counterId: CounterId, body: CallChosen): Step[] => [
  (key) => ask('POST /counters/:counterId/chosen-calls', { params: { counterId }, body, key }),
];

export const transferStop = (stopId: StopId, body: TransferStop): Step[] => [
  (key) => ask('POST /stops/:stopId/transfer', { params: { stopId }, body, key }),
];

export const cancelStop = (stopId: StopId, body: CancelStop): Step[] => [
  (key) => ask('POST /stops/:stopId/cancellation', { params: { stopId }, body, key }),
];

export const returnStop = (stopId: StopId): Step[] => [
  (key) => ask('POST /stops/:stopId/return', { params: { stopId }, body: {}, key }),
];

export const resumeStop = (stopId: StopId): Step[] => [
  (key) => ask('POST /stops/:stopId/resumption', { params: { stopId }, body: {}, key }),
];

export const releaseStop = (stopId: StopId): Step[] => [
  (key) => ask('DELETE /stops/:stopId/hold', { params: { stopId }, key }),
];

export const pauseCounter = (counterId: CounterId, body: PauseCounter): Step[] => [
  (key) => ask('POST /counters/:counterId/pause', { params: { counterId }, body, key }),
];

export const unpauseCounter = (counterId: CounterId): Step[] => [
  (key) => ask('DELETE /counters/:counterId/pause', { params: { counterId }, key }),
];

export const closeCounter = (counterId: CounterId): Step[] => [
  (key) => ask('DELETE /counters/:counterId/shift', { params: { counterId }, key }),
];

export const undoLast = (counterId: CounterId): Step[] => [
  (key) => ask('POST /counters/:counterId/undo', { params: { counterId }, body: {}, key }),
];

/** Tells every desk that this clerk is going to the kiosk. */
export const answerHelp =
  (helpCallId: HelpCallId): Step =>
  (key) =>
    ask('POST /help-calls/:helpCallId/answer', { params: { helpCallId }, body: {}, key });

/** The slip of a visit once more, from the kiosk that gave it. */
export const reprintSlip =
  (visitId: VisitId): Step =>
  (key) =>
    ask('POST /visits/:visitId/reprints', { params: { visitId }, body: {}, key });
