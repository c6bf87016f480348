import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';

/** Larger bodies than this are refused before they are read whole. */
export const bodyBytesMax = 64 * 1024;

/**
 * JSON only, and only text that can be stored. Odd Content-Type headers have bypassed validation in the past, so no
 * other parser exists here; NUL and lone surrogates are refused once for every route, because PostgreSQL cannot keep them.
 */
export function readOnlyPlainJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: bodyBytesMax },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.addHook('preValidation', async (request) => {
    if (!isStorable(request.query) || !isStorable(request.params) || !isStorable(request.body))
      throw new Refusal('invalid-input');
  });
}

function isStorable(value: unknown): boolean {
  // A list instead of recursion: a body may be nested deeper than the stack.
  const toSee: unknown[] = [value];
  while (toSee.length > 0) {
    const seen = toSee.pop();
    if (typeof seen === 'string') {
      if (!seen.isWellFormed() || seen.includes('\u0000')) return false;
    } else if (typeof seen === 'object' && seen !== null) {
      for (const [name, inner] of Object.entries(seen)) toSee.push(name, inner);
    }
  }
  return true;
}
