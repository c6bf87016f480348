import type { DossierId } from '@motcua/contracts/ids';
import { settleAbandoned } from '@motcua/db/dossiers/applicant-notices';
import { openChannel } from './channels/open-channel.ts';
import { claimLetters } from './claim-letters.ts';
import type { House, Outside } from './house.ts';
import { sendLetter } from './send-letter.ts';

/** So many are on their way at once: few enough that a server which keeps silent holds them only for seconds. */
const atOnce = 8;
/** A thousand letters a time; what is left is the next time's. */
const roundsMost = 125;
/** Much longer than any channel takes: whoever began a letter so long ago is gone. */
const abandonedAfterMinutes = 5;

/**
 * Tells applicants what they are to be told now. What is sent was first noted as begun, so a crash between sending and
 * noting leaves a letter whose fate is unknown, and which is not sent again: at most once is promised, not at least once.
 * @param dossierId of one dossier only, where its act has just been written down
 */
export async function tellApplicants(
  house: House,
  outside: Outside,
  dossierId: DossierId | null = null,
): Promise<void> {
  const abandoned = await settleAbandoned(house.db, abandonedAfterMinutes);
  if (abandoned > 0) house.log.warn({ abandoned }, 'letters were left in the middle and are not sent again');
  const channel = openChannel(outside.channel, house.log);
  for (let round = 0; round < roundsMost; round += 1) {
    const { held, letters } = await claimLetters(house.db, outside.hours, atOnce, dossierId);
    await eachAtOnce(letters, (letter) => sendLetter(house, { ...outside, channel }, letter));
    if (held < atOnce) return;
  }
}

/** All at once; one that fails holds up none of the others. */
async function eachAtOnce<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const done = await Promise.allSettled(items.map(act));
  const failed = done.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
