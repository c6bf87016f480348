import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';

/**
 * Fetches the reader from the house itself and keeps it, so that it works when the wire is cut later. By itself the
 * library would ask a stranger for it.
 */
export async function prepareReader(): Promise<void> {
  const answer = await fetch(wasmAddress);
  if (!answer.ok) throw new Error('the reader of codes could not be fetched');
  const wasmBinary = await answer.arrayBuffer();
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** The text of a QR code in a picture; null where there is none. */
export async function readCode(picture: ImageData): Promise<string | null> {
  const [found] = await readBarcodes(picture, {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 1,
  });
  return found?.isValid ? found.text : null;
}
