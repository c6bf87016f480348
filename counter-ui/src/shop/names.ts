import type { DeskGroup } from '@motcua/contracts/catalogue';
import type { StaffLanguage } from '@motcua/contracts/languages';
import type { ShopDirectory } from '@motcua/contracts/shops';

/** A directory asked by code: what the desk shows instead of slugs. An unknown code is shown as it is. */
export type Names = {
  sector: (code: string) => string;
  /** The name without what stands in brackets, where there is little room. */
  shortSector: (code: string) => string;
  group: (code: string | null) => DeskGroup | undefined;
  priorityClass: (code: string) => string;
  /** The sector a number began with, read from its letters; it never changes, whatever is transferred. */
  firstSector: (label: string) => string | null;
};

/** @param directory null while it is on its way: codes then stand for names */
export function namesIn(directory: ShopDirectory | null, language: StaffLanguage): Names {
  const sectors = new Map(directory?.sectors.map((sector) => [String(sector.sector), sector]));
  const byPrefix = new Map(directory?.sectors.map(({ prefix, sector }) => [prefix, sector]));
  const classes = new Map(directory?.priorityClasses.map((one) => [one.code, one]));
  const own = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }) =>
    language === 'vi' ? nameVi : nameEn;
  const sector = (code: string) => {
    const found = sectors.get(code);
    return found ? own(found) : code;
  };
  return {
    sector,
    shortSector: (code) => sector(code).replace(/ \(.*\)$/, ''),
    group: (code) => (code === null ? undefined : sectors.get(code)?.deskGroup),
    priorityClass: (code) => {
      const found = classes.get(code);
      return found ? own(found) : code;
    },
    firstSector: (label) => byPrefix.get(label.replace(/\d+$/, '')) ?? null,
  };
}
