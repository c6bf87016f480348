import { BoardLook } from '@motcua/contracts/shops';

export type TypedSpell = { from: string; to: string; volume: string };

/** What is typed about a board: numbers and times are texts until they are saved. */
export type TypedLook = Pick<
  BoardLook,
  'view' | 'counter' | 'sectors' | 'turned' | 'region' | 'restsWhenClosed'
> & {
  languages: (BoardLook['languages'][number] | null)[];
  zoom: string;
  volume: string;
  spells: TypedSpell[];
};

/** A board's look as the dialog shows it. */
export function typedOf(look: BoardLook): TypedLook {
  const { view, counter, sectors, turned, region, restsWhenClosed } = look;
  return {
    ...{ view, counter, sectors, turned, region, restsWhenClosed },
    languages: [0, 1, 2].map((place) => look.languages[place] ?? null),
    zoom: String(look.zoomPercent),
    volume: String(look.volumePercent),
    spells: look.spells.map(({ from, to, volumePercent }) => ({ from, to, volume: String(volumePercent) })),
  };
}

/**
 * What was typed as the house takes it; null while something does not fit.
 * @param before what the dialog does not know stays as it was
 */
export function lookOf(typed: TypedLook, before: BoardLook): BoardLook | null {
  const { view, counter, sectors, turned, region, restsWhenClosed } = typed;
  if ((view === 'counter' && counter === null) || sectors?.length === 0) return null;
  const languages = [...new Set(typed.languages.filter((language) => language !== null))];
  return (
    BoardLook.safeParse({
      ...before,
      ...{ view, counter: view === 'counter' ? counter : null, sectors, turned, region, restsWhenClosed },
      languages,
      zoomPercent: wholeNumber(typed.zoom),
      volumePercent: wholeNumber(typed.volume),
      spells: typed.spells.map(({ from, to, volume }) => ({ from, to, volumePercent: wholeNumber(volume) })),
    }).data ?? null
  );
}

/** A typed whole number; what is none fits nowhere. */
export const wholeNumber = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : -1);
