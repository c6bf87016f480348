import type { LocalDate } from '@motcua/contracts/dates';
import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { findSectors } from '@motcua/db/catalogue/find-sectors';
import { readNow } from '@motcua/db/deadlines/read-now';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { findRegister, type RegisterRow } from '@motcua/db/dossiers/register';
import { findShop } from '@motcua/db/shops/shops';
import { inSnapshot } from '@motcua/db/transaction';
import type { RegisterEntry, RegisterFacts } from '@motcua/forms/register-form';
import { resultWay } from '@motcua/forms/result-way';
import { formSetOn } from '@motcua/rules/dossiers/form-set';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { openNumber } from './seal-applicant.ts';

/** More than this is asked for in parts: it is some hundred and fifty pages, drawn in three seconds with 400 MB. */
const registerMost = 1_000;

/**
 * The register of one sector between two days, both included. A clerk sees the dossiers of their own agency, as
 * everywhere; the head of the unit and an inspector all of them.
 * @throws Refusal `invalid-input` for days in the wrong order, or for more than `registerMost` dossiers
 */
export async function paperRegister(
  house: House,
  clerk: Clerk,
  shopId: ShopId,
  wish: { sector: SectorCode; from: LocalDate; to: LocalDate },
): Promise<RegisterFacts> {
  const role = mayIn(clerk, shopId, 'dossier.read');
  const head = role !== 'clerk';
  // A clerk whom no agency sent has no dossiers.
  if (!head && clerk.agencyId === null) throw new Refusal('no-agency');
  if (wish.from > wish.to) throw new Refusal('invalid-input');
  const shop = found(await findShop(house.db, shopId));
  const sector = found((await findSectors(house.db)).find((one) => one.sector === wish.sector));
  const rows = await inSnapshot(house.db, async (tx) => {
    await asDesk(tx, { shopId, agencyId: clerk.agencyId, head });
    return findRegister(tx, shopId, {
      ...wish,
      timeZone: shop.timeZone,
      ofAgency: head ? null : clerk.agencyId,
      most: registerMost,
    });
  });
  if (rows.length > registerMost) throw new Refusal('invalid-input', { most: registerMost });
  return {
    shop,
    set: found(formSetOn(wish.to)),
    sectorNameVi: sector.nameVi,
    from: wish.from,
    to: wish.to,
    entries: rows.map((row) => entryOf(house, row)),
    madeAt: await readNow(house.db),
  };
}

function entryOf(house: House, row: RegisterRow): RegisterEntry {
  const { phoneSealed, returnedHow, channel, resultPlace, ...open } = row;
  return {
    ...open,
    phone: phoneSealed === null ? null : openNumber(house.settings.houseKey, phoneSealed),
    resultWay: resultWay(returnedHow, channel, resultPlace),
  };
}
