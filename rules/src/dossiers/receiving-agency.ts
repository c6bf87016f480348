/** An agency that seconds people to a shop: its name, and whether the head of the unit is one of them. */
type Seconding = { nameVi: string; head: boolean };

/**
 * Which agency's desk receives what is sent online for a sector: the first of those that second people here whose name
 * begins as the catalogue names whoever answers for the sector ("Phòng Tư pháp cấp huyện" is "Phòng Tư pháp huyện Mỹ
 * Xuyên"). Where none does, the agency of the head of the unit, who passes it on.
 * @param answersFor as the catalogue says it: several, by `;` or `/`, with their level and sometimes their team
 * @returns null where nobody of any agency works here
 */
export function receivingAgency<Agency extends Seconding>(
  answersFor: string,
  agencies: readonly Agency[],
): Agency | null {
  for (const named of answersFor.split(/[;/]/)) {
    const name = plain(
      named.replace(/\(.*?\)/g, '').replace(/ (cấp|huyện|xã|thành phố|thị xã|khu vực)\b.*$/u, ''),
    );
    const found = name.length < 4 ? undefined : agencies.find(({ nameVi }) => begins(plain(nameVi), name));
    if (found) return found;
  }
  return agencies.find(({ head }) => head) ?? agencies[0] ?? null;
}

const plain = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** "Công an" begins "Công an huyện", and not "Công anh". */
const begins = (whole: string, part: string) => whole === part || whole.startsWith(`${part} `);
