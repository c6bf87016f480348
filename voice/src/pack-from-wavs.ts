import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '@motcua/contracts/languages';
import { packFor } from '@motcua/rules/voice/pack-for';
import { gapMs } from '@motcua/rules/voice/pack-timing';
import { prompts } from '@motcua/rules/voice/prompts';
import type { Region } from '@motcua/rules/voice/region';
import type { ClipToken } from '@motcua/rules/voice/token';
import { readWav } from './read-wav.ts';
import { writePack } from './write-pack.ts';

// `npm run pack-from-wavs --workspace voice -- --lang vi --region south --from FOLDER --speaker … --licence …`
// makes a pack of a person's recordings, or of another program's: one WAV file for each token, named after it.
const languages: readonly Language[] = ['vi', 'km', 'en'];
const regions: readonly Region[] = ['north', 'south'];
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    region: { type: 'string', default: 'south' },
    from: { type: 'string' },
    speaker: { type: 'string' },
    licence: { type: 'string' },
    machine: { type: 'boolean', default: false },
  },
});
const lang = languages.find((one) => one === values.lang);
const region = regions.find((one) => one === values.region);
const { from, speaker, licence } = values;
if (!lang || !region || !from || !speaker || !licence)
  throw new Error('--lang vi|km|en, --region north|south, --from, --speaker and --licence are needed');

// Everything is read before anything is written: a pack with a hole must not take the place of a whole one.
const recordings = [...prompts(lang, region).keys()].map((token): [ClipToken, Float32Array] => [
  token,
  readWav(readFileSync(join(from, `${token}.wav`))),
]);
const pack = packFor(lang, region);
const bytes = await writePack(
  {
    pack,
    lang,
    region: lang === 'vi' ? region : null,
    voice: speaker,
    source: values.machine ? 'synth' : 'human',
    speaker,
    licence,
    gapMs,
  },
  recordings,
);
console.log(`${pack}: ${recordings.length} recordings, ${Math.round(bytes / 1_000)} kB`);
