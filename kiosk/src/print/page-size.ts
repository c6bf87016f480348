/** A CSS pixel is a ninety-sixth of an inch. */
const pxPerMm = 96 / 25.4;

/** The roll's page for a slip that is so many CSS pixels long: one page, cut where the slip ends. */
export function pageSize(heightPx: number): string {
  return `@page { size: 80mm ${Math.ceil(heightPx / pxPerMm) + 2}mm; margin: 0 }`;
}
