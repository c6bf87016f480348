/** What stands at the top left of a paper, in lines where it is long, and the place before its date. */
export type Office = { upper: string; name: string; place: string };

/** The units of government that a one-stop shop belongs to: two tiers since July 2025, the district before. */
const unit = /(?<kind>tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu)\s+(?<place>\S.*)$/iu;

/**
 * The office by its shop's name: "Bộ phận Tiếp nhận và Trả kết quả huyện Mỹ Xuyên" stands under "Ủy ban nhân dân huyện
 * Mỹ Xuyên". Where the name says no unit of government, nothing stands above it and the place is left to the hand.
 */
export function officeOfShop(shopNameVi: string): Office {
  const found = unit.exec(shopNameVi)?.groups;
  if (!found) return { upper: '', name: shopNameVi, place: '' };
  const { kind = '', place = '' } = found;
  return { upper: `Ủy ban nhân dân\n${kind} ${place}`, name: shopNameVi, place };
}
