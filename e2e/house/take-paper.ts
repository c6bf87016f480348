import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const pointsToMm = 25.4 / 72;

/**
 * The page as the printer would get it: how many sheets, and the size of the first one. The sheets themselves are kept
 * in the folder that SHOTS names.
 */
export async function takePaper(
  page: Page,
  name: string,
): Promise<{ sheets: number; widthMm: number; heightMm: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const folder = process.env.SHOTS;
  if (folder) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name.replaceAll(' ', '-')}.pdf`), pdf);
  }
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const [, width, height] = boxes[0] ?? [];
  return {
    sheets: boxes.length,
    widthMm: Number(width) * pointsToMm,
    heightMm: Number(height) * pointsToMm,
  };
}
