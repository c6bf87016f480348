import type { BoardSentence, BoardSetting } from '@motcua/contracts/board';
import { findResultsToCollect } from '@motcua/db/dossiers/look-up-results';
import { findBoard } from '@motcua/db/shops/board-self';
import { findNoticesOfDay } from '@motcua/db/shops/notices';
import { findPostedFees } from '@motcua/db/shops/posted-fees';
import { feeSentence } from '@motcua/ui/words/fee-sentence.ts';
import { resultsSentences } from '@motcua/ui/words/results-sentences.ts';
import type { House } from '../house.ts';
import { hallCodeNow } from '../phone/hall-code.ts';
import { phoneAddress } from '../phone/phone-address.ts';
import { readHall } from '../queue/read-hall.ts';
import { found } from '../refusal.ts';
import type { HallDevice } from '../staff/asker.ts';
import { houseVoices } from '../voice/house-voices.ts';

/** As many fees as a person waits to read. */
const mostFees = 12;
/** Four sentences of twelve: who waits longer than that looks their dossier up. */
const mostResults = 48;

/** What one board shows: the hall, how it looks and speaks, and what it says at its foot. */
export async function readBoard(
  house: House,
  { deviceId, shopId }: Pick<HallDevice, 'deviceId' | 'shopId'>,
): Promise<BoardSetting> {
  // The hall before all else: its position must never be ahead of what is read beside it.
  const hall = await readHall(house, shopId);
  const { name, look, shop, day } = found(await findBoard(house.db, deviceId));
  const fees = await findPostedFees(house.db, shopId, day, look.sectors, mostFees);
  const results = await findResultsToCollect(house.db, shopId, look.sectors, mostResults);
  const sentences: BoardSentence[] = [
    ...resultsSentences(results),
    ...(await findNoticesOfDay(house.db, shopId, day)),
    ...fees.map(feeSentence),
  ];
  return {
    hall,
    board: { name, look, voices: await houseVoices(house.db, shopId) },
    sentences,
    phoneAddress: phoneAddress(house, shop),
    hallCode: await hallCodeNow(house, shopId),
  };
}
