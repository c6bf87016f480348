import type { LocalDate } from '@motcua/contracts/dates';
import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { findSectors } from '@motcua/db/catalogue/find-sectors';
import { readNow } from '@motcua/db/deadlines/read-now';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { findRegister, findRegisterBook, type RegisterRow } from '@motcua/db/dossiers/register';
import { findShop } from '@motcua/db/shops/shops';
import { inSnapshot } from '@motcua/db/transaction';
import type { RegisterEntry, RegisterFacts } from '@motcua/forms/register-form';
import { resultWay } from '@motcua/forms/result-way';
import { formSetOn } from '@motcua/rules/dossiers/form-set';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { openNumber } from './seal-applicant.ts';

/** A book of the register: some fifty-six pages, drawn in 2.4 s with 360 MB. Longer registers have several. */
const bookMost = 500;

/**
 * One book of the register of one sector between two days, both included. A clerk sees the dossiers of their own agency,
 * as everywhere; the head of the unit and an inspector all of them. The numbers run on from book to book.
 * @throws Refusal `invalid-input` for days in the wrong order, `not-found` for a book that there is not
 */
export async function paperRegister(
  house: House,
  clerk: Clerk,
  shopId: ShopId,
  wish: { sector: SectorCode; from: LocalDate; to: LocalDate; book: number },
): Promise<RegisterFacts> {
  const role = mayIn(clerk, shopId, 'dossier.read');
  const head = role !== 'clerk';
  // A clerk whom no agency sent has no dossiers.
  if (!head && clerk.agencyId === null) throw new Refusal('no-agency');
  if (wish.from > wish.to) throw new Refusal('invalid-input');
  const shop = found(await findShop(house.db, shopId));
  const sector = found((await findSectors(house.db)).find((one) => one.sector === wish.sector));
  const skip = (wish.book - 1) * bookMost;
  const { rows, total } = await inSnapshot(house.db, async (tx) => {
    const asked = { ...wish, timeZone: shop.timeZone, ofAgency: head ? null : clerk.agencyId };
    const { dossierIds, total } = await findRegisterBook(tx, shopId, asked, { skip, most: bookMost });
    // From here on PostgreSQL looks over the desk's shoulder.
    await asDesk(tx, { shopId, agencyId: clerk.agencyId, head });
    return { rows: await findRegister(tx, dossierIds), total };
  });
  const books = Math.max(1, Math.ceil(total / bookMost));
  if (wish.book > books) throw new Refusal('not-found');
  return {
    shop,
    set: found(formSetOn(wish.to)),
    sectorNameVi: sector.nameVi,
    from: wish.from,
    to: wish.to,
    book: wish.book,
    books,
    first: skip + 1,
    total,
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
