import {
  findLetterFacts,
  type LetterFacts,
  restNotice,
  settleNotice,
} from '@motcua/db/dossiers/applicant-notices';
import { tryAgainAfter } from '@motcua/rules/dossiers/try-again-after';
import type { Channel, Delivery } from './channels/channel.ts';
import type { ClaimedLetter } from './claim-letters.ts';
import type { House, Outside } from './house.ts';
import { letterOf } from './letter-of.ts';

/** The way out, opened. */
type OpenOutside = Omit<Outside, 'channel'> & { channel: Channel };

/**
 * Sends one letter and writes down what became of it. Only here a number is opened, and nothing of it is written anywhere.
 * Where the writing down fails the letter stays begun, and is not sent again.
 */
export async function sendLetter(house: House, outside: OpenOutside, letter: ClaimedLetter): Promise<void> {
  const { noticeId, dossierId, tries } = letter;
  const facts = await findLetterFacts(house.db, dossierId);
  if (facts === null || !facts.tells) return settleNotice(house.db, noticeId, 'off');
  const delivery = await deliver(outside, letter, facts);
  if ('reason' in delivery) {
    const { outcome, reason } = delivery;
    house.log.warn({ noticeId, outcome, reason, tries: tries + 1 }, 'a letter was not delivered');
  }
  const minutes = delivery.outcome === 'again' ? tryAgainAfter(tries + 1) : null;
  if (minutes !== null) return restNotice(house.db, noticeId, minutes);
  await settleNotice(house.db, noticeId, delivery.outcome === 'again' ? 'failed' : delivery.outcome);
}

async function deliver(outside: OpenOutside, letter: ClaimedLetter, facts: LetterFacts): Promise<Delivery> {
  const { code, phoneSealed } = facts;
  const { noticeId, dossierId, matter } = letter;
  let phone: string | null = null;
  try {
    phone = phoneSealed === null ? null : outside.openNumber(phoneSealed);
  } catch {
    return { outcome: 'failed', reason: 'sealed-with-another-key' };
  }
  const lookUpAddress = code === null ? null : outside.lookUpAddress({ dossierId, code });
  return outside.channel.send({
    noticeId,
    language: facts.language,
    email: facts.email,
    phone,
    at: facts.now,
    ...letterOf({ ...facts, matter, lookUpAddress }),
  });
}
