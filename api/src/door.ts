import { createHash, createHmac } from 'node:crypto';
import { Problem } from '@motcua/contracts/problems';
import { type RouteAnswer, type RouteName, type RouteShape, routes } from '@motcua/contracts/routes';
import type { Tx } from '@motcua/db/connect';
import { holdQueue, type QueueOf } from '@motcua/db/queue/lock-queue';
import { claimKey, keepAnswer } from '@motcua/db/repeats/store';
import { inTransaction } from '@motcua/db/transaction';
import type { Permission } from '@motcua/rules/staff/permissions';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';
import type { Asker } from './staff/asker.ts';

type Part<Name extends RouteName, Key extends string> =
  (typeof routes)[Name] extends Record<Key, infer Schema extends z.ZodType> ? z.output<Schema> : undefined;

/** A question as it reaches its act: checked by its schema, and with who asks. */
export type Asked<Name extends RouteName> = {
  params: Part<Name, 'params'>;
  query: Part<Name, 'query'>;
  body: Part<Name, 'body'>;
  asker: Asker;
  request: FastifyRequest;
};

const prefix = '/api/v1';
const keyShape = /^[\x21-\x7e]{8,100}$/;

/** The desk of one area: opens the doors that `contracts/routes.ts` names, each with what may pass. */
export function openDoors(app: FastifyInstance, house: House) {
  /** A question that changes nothing, or a write that looks after itself. */
  function ask<Name extends RouteName>(
    name: Name,
    permission: Permission,
    handle: (asked: Asked<Name>) => Promise<RouteAnswer<Name>>,
  ): void {
    register(app, name, permission, async (request) => handle(askedOf<Name>(request)));
  }

  /**
   * An act: one transaction, one answer. The idempotency key is claimed first of all in that transaction, so that a
   * repeat waits for the first and gets the very same answer, and the same key with another body is refused. An act of
   * a queue holds that queue even before, so that the diary reads in the order of what happened.
   */
  function act<Name extends RouteName>(
    name: Name,
    permission: Permission,
    handle: (tx: Tx, asked: Asked<Name>) => Promise<RouteAnswer<Name>>,
    queueOf?: (asked: Asked<Name>) => QueueOf,
  ): void {
    register(app, name, permission, async (request) => {
      const asked = askedOf<Name>(request);
      const repeat = repeatOf(request, name);
      // Kept under the house's key: from a plain hash of an applicant's words their number could be found by trying.
      const said = createHmac('sha256', house.settings.houseKey).update(repeat.hash).digest('base64url');
      const answer = await inTransaction(house.db, async (tx) => {
        if (queueOf) await holdQueue(tx, queueOf(asked));
        const before = await claimKey(tx, repeat.principal, repeat.key, said);
        if (before) {
          if (before.hash !== said) throw new Refusal('idempotency-key-reused');
          return before.body;
        }
        const made = await handle(tx, asked);
        await keepAnswer(tx, repeat.principal, repeat.key, { status: 200, body: made });
        return made;
      });
      house.nudge();
      return answer;
    });
  }

  return { ask, act };
}

/** Who repeats, by which key, and what was said: the scope of an idempotency key is the one who asks. */
export function repeatOf(
  request: FastifyRequest,
  name: string,
): { principal: string; key: string; hash: string } {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !keyShape.test(key)) throw new Refusal('idempotency-key-needed');
  const { asker } = request;
  const principal =
    asker.kind === 'staff'
      ? `staff:${asker.staffId}`
      : asker.kind === 'device'
        ? `device:${asker.deviceId}`
        : asker.kind === 'holder'
          ? `visit:${asker.visitId}`
          : 'anyone';
  const said = JSON.stringify([name, request.params ?? null, request.body ?? null], withoutCard);
  return { principal, key, hash: createHash('sha256').update(said).digest('base64url') };
}

/**
 * What was read from an identity card is left out: from a plain hash of it the number could be found by trying. An
 * applicant is not: the acts of dossiers keep this hash under the house's key, and the same key with another name is
 * another intention, which must be refused and never answered with the first one's code.
 */
function withoutCard(key: string, value: unknown): unknown {
  return key === 'cardHolder' ? undefined : value;
}

function register(
  app: FastifyInstance,
  name: RouteName,
  permission: Permission,
  handle: (request: FastifyRequest) => Promise<unknown>,
): void {
  const [method = 'GET', path = ''] = name.split(' ');
  const shape: RouteShape = routes[name];
  app.route({
    method,
    url: `${prefix}${path}`,
    config: { permission },
    schema: {
      ...(shape.params ? { params: shape.params } : {}),
      ...(shape.query ? { querystring: shape.query } : {}),
      ...(shape.body ? { body: shape.body } : {}),
      response: { 200: shape.answer, '4xx': Problem, '5xx': Problem },
      tags: [path.split('/')[1] ?? 'house'],
    },
    handler: (request) => handle(request),
  });
}

function askedOf<Name extends RouteName>(request: FastifyRequest): Asked<Name> {
  // The route's own schemas have parsed these three just before; the cast only gives them their names back.
  return {
    params: request.params as Part<Name, 'params'>,
    query: request.query as Part<Name, 'query'>,
    body: request.body as Part<Name, 'body'>,
    asker: request.asker,
    request,
  };
}
