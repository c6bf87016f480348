import { packFor } from '@motcua/rules/voice/pack-for';
import { prompts } from '@motcua/rules/voice/prompts';
import type { ClipToken } from '@motcua/rules/voice/token';
import { openEngine } from './open-engine.ts';
import { recipes } from './recipes.ts';
import { spokenText } from './spoken-text.ts';
import { writeKhmerPrompts } from './write-khmer-prompts.ts';
import { writePack } from './write-pack.ts';

// `npm run packs --workspace voice`: speaks every pack anew. The same sources give the same bytes.
for (const { lang, region, voice, wordsPerMinute, gapMs } of recipes) {
  const speak = await openEngine(voice, wordsPerMinute);
  const pack = packFor(lang, region);
  const recordings = [...prompts(lang, region)].map(([token, text]): [ClipToken, Float32Array] => [
    token,
    speak(spokenText(token, text)),
  ]);
  const about = {
    pack,
    lang,
    region: lang === 'vi' ? region : null,
    voice: `espeak-ng ${voice}`,
    source: 'synth',
    speaker: 'none: formant synthesis',
    licence: 'Apache-2.0. Output of espeak-ng, whose own GPL-3.0 covers the engine and not what it says.',
    gapMs,
  } as const;
  const bytes = await writePack(about, recordings);
  console.log(`${pack}: ${recordings.length} recordings, ${Math.round(bytes / 1_000)} kB`);
}
await writeKhmerPrompts();
