import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bitmap } from '@motcua/paper/bitmap';
import { drawSlip } from '@motcua/paper/draw-slip';

const size = { width: 1_280, height: 720 };
const frames = 4;

/** A camera before which somebody holds a card: the flags for the browser, and the act that takes the film away. */
export type FakeCamera = { flags: readonly string[]; close(): Promise<void> };

/** @param text what the code on the card says; drawn by the hand that draws our slips */
export async function holdBeforeCamera(text: string): Promise<FakeCamera> {
  const code = drawSlip({ paperMm: 80, blocks: [{ kind: 'qr', content: text, captions: [] }] });
  const film = join(tmpdir(), `motcua-camera-${crypto.randomUUID()}.y4m`);
  await writeFile(film, filmOf(code));
  return {
    flags: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
    close: () => rm(film, { force: true }),
  };
}

/** A still film in YUV4MPEG2, 4:2:0: grey table, white card, black code. */
function filmOf({ widthDots, heightDots, bytes }: Bitmap): Buffer {
  const light = Buffer.alloc(size.width * size.height, 140);
  const left = Math.floor((size.width - widthDots) / 2);
  const top = Math.floor((size.height - heightDots) / 2);
  for (let row = 0; row < heightDots; row += 1)
    for (let column = 0; column < widthDots; column += 1) {
      const dot = row * widthDots + column;
      const isBlack = ((bytes[dot >> 3] ?? 0) >> (7 - (dot & 7))) & 1;
      const place = (top + row) * size.width + left + column;
      if (top + row >= 0 && top + row < size.height) light[place] = isBlack ? 30 : 225;
    }
  const colour = Buffer.alloc((size.width * size.height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${size.width} H${size.height} F5:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame)]);
}
