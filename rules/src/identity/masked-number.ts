/** An identity number as a screen may show it: the first three and the last four digits, `094•••••1234`. */
export function maskedNumber(idNumber: string): string {
  return `${idNumber.slice(0, 3)}•••••${idNumber.slice(-4)}`;
}
