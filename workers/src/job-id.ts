import type { Position } from '@motcua/contracts/position';
import type { JobName } from './jobs.ts';

/**
 * The id of a job that an entry of the journal sets off: adding it again while it is there changes nothing. BullMQ refuses
 * ids with a colon, and some tools read dots as paths.
 */
export function jobIdOf(position: Position, job: JobName): string {
  return `journal-${position.replaceAll('.', '-')}-${job}`;
}
