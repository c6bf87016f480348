/** "8.000 đồng" */
export function moneyOnPaper(vnd: number): string {
  return `${String(vnd).replaceAll(/\B(?=(\d{3})+$)/g, '.')} đồng`;
}
