/**
 * The number of an identity card as a passer-by may see it: the province and the last four digits.
 * @param idNumber twelve digits
 */
export function maskedId(idNumber: string): string {
  return `${idNumber.slice(0, 3)}•••••${idNumber.slice(-4)}`;
}
