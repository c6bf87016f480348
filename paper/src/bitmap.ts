/** What a thermal head can print: dots that are burnt or not. Eight dots to the millimetre (203 dpi). */
export type Bitmap = {
  /** A multiple of eight. */
  widthDots: number;
  heightDots: number;
  /** Row after row, eight dots to a byte, the leftmost in the highest bit; 1 is black. */
  bytes: Uint8Array;
};
