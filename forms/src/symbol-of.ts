/**
 * The signs behind the number of a paper: the set of 2025 lets a centre write TTPVHCC and a one-stop unit BPTNTKQ, each
 * in the same place.
 */
export function symbolOf(symbol: string, shopNameVi: string): string {
  return /^trung tâm phục vụ hành chính công/iu.test(shopNameVi)
    ? symbol.replace('BPTNTKQ', 'TTPVHCC')
    : symbol;
}
