import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Repeat } from '../queue/take-number.ts';
import { Refusal } from '../refusal.ts';

const formBytesMax = 4_096;

/** Lets the routes of this area alone read what a plain form sends: everywhere else only JSON is read. */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formBytesMax },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}

/** One field of a form; empty where it is missing. */
export function formField({ body }: FastifyRequest, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Object.entries(body).find(([field]) => field === name)?.[1];
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

/** The page's own key stands for the header that a form cannot send. */
export function repeatOfForm(request: FastifyRequest, principal: string): Repeat {
  const key = formField(request, 'key');
  if (!/^[\w-]{8,90}$/.test(key)) throw new Refusal('idempotency-key-needed');
  const said = JSON.stringify([request.routeOptions.url, request.params, request.body]);
  return { principal, key: `form:${key}`, hash: createHash('sha256').update(said).digest('base64url') };
}
