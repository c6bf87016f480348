import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { House } from '../house.ts';
import { measureDeadlines } from './measure-deadlines.ts';

/** What the outside of the house can measure, at /metrics in the Prometheus format. Labels name routes, never people. */
export function measure(app: FastifyInstance, house: House, screens: () => number): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answered = new Histogram({
    name: 'motcua_request_seconds',
    help: 'How long answers took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const refused = new Counter({
    name: 'motcua_server_errors_total',
    help: 'Answers with a status of 500 or above.',
    labelNames: ['route'],
    registers: [registry],
  });
  new Gauge({
    name: 'motcua_screens',
    help: 'Screens on the wire now.',
    registers: [registry],
    collect() {
      this.set(screens());
    },
  });
  new Gauge({
    name: 'motcua_database_connections',
    help: 'Connections of the pool, by what they do.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { totalCount, idleCount, waitingCount } = house.connection.pool;
      this.set({ state: 'busy' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'waited-for' }, waitingCount);
    },
  });

  measureDeadlines(registry, house);

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    answered.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1_000,
    );
    if (reply.statusCode >= 500) refused.inc({ route });
  });

  app.get('/metrics', { config: { permission: 'house.metrics', answers: 'text' } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
