import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { ApiSettings } from '../house.ts';

type Served = Pick<ApiSettings, 'publicUrl'>;

/** `__Host-` binds the cookie to this very host and to TLS; a plain shop on its own machine cannot have it. */
export function cookieName(settings: Served): string {
  return isSecure(settings) ? '__Host-motcua' : 'motcua';
}

export function setSessionCookie(reply: FastifyReply, settings: Served, secret: string): void {
  reply.setCookie(cookieName(settings), secret, attributes(settings));
}

export function clearSessionCookie(reply: FastifyReply, settings: Served): void {
  reply.clearCookie(cookieName(settings), attributes(settings));
}

function attributes(settings: Served) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(settings) } as const;
}

function isSecure(settings: Served): boolean {
  return settings.publicUrl?.startsWith('https://') ?? false;
}
