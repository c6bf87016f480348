import { findPhoneShop, type PhoneShopRow } from '@motcua/db/queue/phone-shop';
import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { dayKey } from '../queue/day-key.ts';
import { found, Refusal } from '../refusal.ts';
import { phoneHash, phoneSecret } from './phone-cookie.ts';

/** A phone before a shop: known by the hash of its cookie, and by nothing else. */
export type AskingPhone = { shop: PhoneShopRow; phone: Buffer; principal: string; request: FastifyRequest };

/**
 * The phone that asks for a number or a time.
 * @throws Refusal `not-found` for a shop that does not exist, `not-allowed` for a phone that keeps no cookie: without one,
 *   whoever asks again for a lost answer would be somebody else
 */
export async function askingPhone(
  house: House,
  request: FastifyRequest,
  shopCode: string,
): Promise<AskingPhone> {
  const shop = found(await findPhoneShop(house.db, { code: shopCode }));
  const secret = phoneSecret(house, request);
  if (secret === null) throw new Refusal('not-allowed');
  const phone = phoneHash(await dayKey(house, shop.shopId, shop.day), secret);
  return { shop, phone, principal: `phone:${phone.toString('base64url')}`, request };
}
