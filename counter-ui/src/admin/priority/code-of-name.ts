import { plainName } from '@motcua/rules/dossiers/plain-name';

/** A code made from a Vietnamese name, at most forty letters: "Người từ đủ 80 tuổi" becomes `nguoi-tu-du-80-tuoi`. */
export function codeOfName(name: string): string {
  return plainName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
