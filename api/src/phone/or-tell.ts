import type { Language } from '@motcua/contracts/languages';
import { busyPage, type takePage } from '@motcua/portal/take-page';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../refusal.ts';

export type Fault = Parameters<typeof takePage>[2]['fault'];

/** A refusal is told on the page itself; anything else is the house's trouble and answered as such. */
export async function orTell(
  reply: FastifyReply,
  of: { language: Language; frame: (page: ReturnType<typeof busyPage>) => string },
  work: () => Promise<unknown>,
  tell: (fault: Fault) => Promise<unknown>,
): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params } = error;
    if (code === 'slow-down') {
      const seconds = Number(params.seconds ?? 5);
      reply.code(429).header('retry-after', seconds);
      return reply.send(of.frame(busyPage(of.language, seconds)));
    }
    reply.code(code === 'not-found' ? 404 : 409);
    return tell(code === 'not-allowed' ? { code: 'no-cookie' } : { code, params });
  }
}

/** The language a page was asked for in. */
export function languageOf(said: unknown): Language | null {
  return said === 'vi' || said === 'km' || said === 'en' ? said : null;
}
