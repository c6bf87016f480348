import type { BoardSetting } from '@motcua/contracts/board';
import type { Position } from '@motcua/contracts/position';
import type { HallEvent, TilesEvent } from '@motcua/contracts/realtime';
import { followHall } from './now-serving/follow-hall.ts';
import { followTiles } from './waiting/follow-tiles.ts';

/** What a board follows: its setting, at the hall's position. */
export type BoardTruth = BoardSetting & { position: Position; now: string };

/** The answer of the house as a truth that can be followed. */
export const asTruth = (setting: BoardSetting): BoardTruth => ({
  ...setting,
  position: setting.hall.position,
  now: setting.hall.now,
});

/** One message further. */
export function followBoard(truth: BoardTruth, event: HallEvent): BoardTruth {
  const hall = followHall(truth.hall, event);
  return hall === truth.hall ? truth : { ...truth, hall, position: hall.position };
}

/** The people waiting, told whole. */
export const followWaiting = (truth: BoardTruth, event: TilesEvent): BoardTruth => ({
  ...truth,
  hall: followTiles(truth.hall, event),
});
