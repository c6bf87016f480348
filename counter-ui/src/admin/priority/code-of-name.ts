/** A code made from a Vietnamese name, at most forty letters: "Người từ đủ 80 tuổi" becomes `nguoi-tu-du-80-tuoi`. */
export function codeOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
