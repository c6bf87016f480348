import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/** Registered under our own names, because a family with several weights is matched by weight and may be matched wrong. */
const files = {
  'Slip Regular': '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
  'Slip Strong': '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  'Slip Number': '@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
  'Slip Khmer Regular': '@expo-google-fonts/noto-sans-khmer/600SemiBold/NotoSansKhmer_600SemiBold.ttf',
  'Slip Khmer Strong': '@expo-google-fonts/noto-sans-khmer/800ExtraBold/NotoSansKhmer_800ExtraBold.ttf',
};

for (const [name, file] of Object.entries(files)) {
  // Whole fonts from the packages themselves: what is drawn must not depend on what a machine has installed.
  if (!GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(file)), name))
    throw new Error(`cannot read the font ${file}`);
}

/**
 * The fonts of the paper, for the canvas. Thin strokes break up on a thermal head: text begins at 500, and Khmer, whose
 * joints are finer, at 600.
 */
export const fontFamily = {
  regular: '"Slip Regular", "Slip Khmer Regular"',
  strong: '"Slip Strong", "Slip Khmer Strong"',
  number: '"Slip Number"',
};
