import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackManifest } from '@motcua/rules/voice/pack';
import type { Plugin } from 'vite';

const packs = fileURLToPath(new URL('../voice/packs', import.meta.url));

/**
 * Puts the voice packs beside the board as files of their own. Their folder carries a hash of them all in its name,
 * because the house tells browsers to keep such files for ever.
 * @param base the board's own address
 */
export function serveVoice(base: string): Plugin {
  const files = globSync('*/*.{json,opus}', { cwd: packs })
    .toSorted()
    .map((path) => ({ path: path.replaceAll('\\', '/'), content: readFileSync(join(packs, path)) }));
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  const folder = `voice-${hash.digest('hex').slice(0, 8)}/`;
  return {
    name: 'motcua-voice',
    config: () => ({
      define: {
        __VOICE_ADDRESS__: JSON.stringify(base + folder),
        __VOICE_LANGUAGES__: JSON.stringify(spokenLanguages(files)),
      },
    }),
    generateBundle() {
      for (const { path, content } of files)
        this.emitFile({ type: 'asset', fileName: folder + path, source: content });
    },
    configureServer(server) {
      server.middlewares.use(base + folder, (request, response, next) => {
        const asked = (request.url ?? '').slice(1);
        const file = files.find(({ path }) => path === asked);
        if (!file) return next();
        response.setHeader('content-type', asked.endsWith('.json') ? 'application/json' : 'audio/ogg');
        response.end(file.content);
      });
    },
  };
}

/** The languages of the packs that somebody, or a machine, has recorded, as their manifests say. */
function spokenLanguages(files: readonly { path: string; content: Buffer }[]): string[] {
  const manifests = files
    .filter(({ path }) => path.endsWith('/manifest.json'))
    .map(({ content }): PackManifest => JSON.parse(content.toString()));
  return [...new Set(manifests.filter(({ source }) => source !== 'to-be-recorded').map(({ lang }) => lang))];
}
