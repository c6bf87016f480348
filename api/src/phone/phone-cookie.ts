import { createHmac, randomBytes } from 'node:crypto';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';

const secretShape = /^[\w-]{22}$/;
const dayMs = 86_400;

const isSecure = ({ settings }: House) => settings.publicUrl?.startsWith('https://') ?? false;
const nameIn = (house: House) => (isSecure(house) ? '__Host-motcua-phone' : 'motcua-phone');

/** Gives a phone its 128 random bits, once. They say nothing about whose phone it is, and are forgotten after a day. */
export function ensurePhoneCookie(house: House, request: FastifyRequest, reply: FastifyReply): void {
  if (phoneSecret(house, request) !== null) return;
  reply.setCookie(nameIn(house), randomBytes(16).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(house),
    maxAge: dayMs,
  });
}

/** What this phone was given, or null for one that keeps no cookies. */
export function phoneSecret(house: House, request: FastifyRequest): string | null {
  const said = request.cookies[nameIn(house)];
  return said !== undefined && secretShape.test(said) ? said : null;
}

/** As the house keeps it: keyed with the day, so that tomorrow nobody can say which phone it was. */
export function phoneHash(dayKey: Buffer, secret: string): Buffer {
  return createHmac('sha256', dayKey).update(`phone:${secret}`).digest();
}
