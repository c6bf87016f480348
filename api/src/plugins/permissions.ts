import { mayParty, type Permission } from '@motcua/rules/staff/permissions';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { insist, Refusal } from '../refusal.ts';
import { partiesOf } from '../staff/asker.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which act this route is, as `rules/staff/permissions.ts` names it. A route without one stops the house from starting. */
    permission?: Permission;
    /** What it answers, where that is not JSON with a schema: a file of a screen, text for a machine, a recording, a scan, a paper. */
    answers?: 'file' | 'text' | 'sound' | 'scan' | 'paper';
  }
}

/**
 * Deny by default: the house does not start with a route that lacks a declared permission or a response schema, and
 * each request is refused unless its asker may do that kind of thing somewhere. Whether they may do it here, the act asks.
 */
export function guardEveryRoute(app: FastifyInstance): void {
  const opened: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    opened.push(route);
  });
  // Asked when all are registered: an area may declare one permission for every route a plugin opens in it.
  app.addHook('onReady', async () => {
    for (const { method, url, config, schema } of opened) {
      const where = `${String(method)} ${url}`;
      if (!config?.permission) throw new Error(`${where} lacks a declared permission`);
      if (!schema?.response && !config.answers) throw new Error(`${where} lacks a response schema`);
    }
  });

  app.addHook('onRequest', async (request) => {
    const permission = request.routeOptions.config.permission;
    // Unknown addresses have no permission; they end in the 404 handler and reveal nothing.
    if (!permission) return;
    const parties = partiesOf(request.asker);
    const verdict = mayParty(permission, parties);
    if (!verdict.ok && request.asker.kind === 'anyone') throw new Refusal('sign-in-needed');
    insist(verdict);
    const mustChange = request.asker.kind === 'staff' && request.asker.mustChangePassword;
    // Their own session, and somebody else signing in at the same computer, are all that a first password opens.
    if (mustChange && permission !== 'session.own' && permission !== 'session.open')
      throw new Refusal('password-change-needed');
  });
}
