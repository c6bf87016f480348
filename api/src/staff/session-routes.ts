import type { Session } from '@motcua/contracts/staff';
import { findSession } from '@motcua/db/staff/sessions';
import { sessionEnds } from '@motcua/rules/staff/session-limits';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { clerkOf } from './asker.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export function sessionRoutes(app: FastifyInstance, house: House): void {
  const { ask } = openDoors(app, house);
  // The cookie is set on the reply that Fastify keeps beside the request; doors hand out only the question.
  const replies = new WeakMap<object, FastifyReply>();
  app.addHook('preHandler', async (request, reply) => {
    replies.set(request, reply);
  });

  ask('POST /session', 'session.open', async ({ body, request }) => {
    const { secret, hash } = await signIn(house, body, request.ip);
    const reply = replies.get(request);
    if (reply) setSessionCookie(reply, house.settings, secret);
    return sessionOf(house, hash);
  });

  ask('GET /session', 'session.own', async ({ asker }) => sessionOf(house, clerkOf(asker).sessionHash));

  ask('DELETE /session', 'session.own', async ({ asker, request }) => {
    await signOut(house, clerkOf(asker), false);
    const reply = replies.get(request);
    if (reply) clearSessionCookie(reply, house.settings);
    return { done: true };
  });

  ask('DELETE /sessions', 'session.own', async ({ asker, request }) => {
    await signOut(house, clerkOf(asker), true);
    const reply = replies.get(request);
    if (reply) clearSessionCookie(reply, house.settings);
    return { done: true };
  });

  ask('PUT /session/password', 'session.own', async ({ asker, body, request }) => {
    await changeOwnPassword(house, clerkOf(asker), body, request.ip);
    return { done: true };
  });
}

async function sessionOf(house: House, hash: Buffer): Promise<Session> {
  const session = await findSession(house.db, hash);
  if (!session) throw new Refusal('sign-in-needed');
  return {
    staffId: session.staffId,
    username: session.username,
    displayName: session.displayName,
    agencyNameVi: session.agencyNameVi,
    posts: session.posts,
    counterId: session.counterId,
    mustChangePassword: session.mustChangePassword,
    expiresAt: new Date(sessionEnds(session.openedAt, session.lastSeenAt)).toISOString(),
  };
}
