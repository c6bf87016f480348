import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF as pixels, as a printer would put it on paper. */
export async function pdfPicture(
  bytes: Uint8Array,
  pageNumber: number,
  dotsPerInch: number,
): Promise<{ png: Buffer; rgba: Uint8ClampedArray; width: number; height: number }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const page = await pdf.getPage(pageNumber);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  // The reader was written for a browser's canvas; this one draws the same.
  await page.render({ canvas: null, canvasContext: pen as unknown as CanvasRenderingContext2D, viewport })
    .promise;
  await pdf.cleanup();
  return {
    png: canvas.toBuffer('image/png'),
    rgba: pen.getImageData(0, 0, width, height).data,
    width,
    height,
  };
}
