import type { Language, StaffLanguage } from '@motcua/contracts/languages';

/** One language's words for one screen: sentences, or functions that fill them in. */
export type Catalogue = { readonly [key: string]: string | ((...given: never[]) => string) };

/**
 * The shape every other language must have: exactly the keys of the Vietnamese catalogue, each with the same
 * parameters. A missing key, a key too many or another parameter does not compile.
 */
export type SameWords<Vietnamese extends Catalogue> = {
  readonly [Key in keyof Vietnamese]: Vietnamese[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string;
};

/**
 * The words of one screen in every language of the house. A new language is one more member of `Language`: the
 * compiler then names each catalogue that has yet to be written.
 */
export type Catalogues<Vietnamese extends Catalogue> = Readonly<Record<Language, SameWords<Vietnamese>>>;

/** The words of a screen on which staff work; nobody is hired here who reads Khmer alone. */
export type StaffCatalogues<Vietnamese extends Catalogue> = Readonly<
  Record<StaffLanguage, SameWords<Vietnamese>>
>;
