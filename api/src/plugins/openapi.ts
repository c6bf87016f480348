import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** The API in writing: OpenAPI made from the same schemas that check every request, and a page to read it. */
export async function describe(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: {
        title: 'Một Cửa',
        version: '1',
        description:
          'The desk of a one-stop shop. Refusals are application/problem+json with a stable code. ' +
          'Writes that may be repeated carry an Idempotency-Key: same key and body, same answer; same key, other body, 422.',
      },
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'motcua',
            description: 'Staff, after POST /session.',
          },
          device: { type: 'http', scheme: 'bearer', description: 'A kiosk or a board, by its token.' },
        },
      },
    },
    transform: jsonSchemaTransform,
  });
}

/** Served from this machine alone; nothing is fetched from outside. */
export async function showDescription(app: FastifyInstance): Promise<void> {
  await app.register(async (page) => {
    page.addHook('onRoute', (route) => {
      route.config = { ...route.config, permission: 'docs.read', answers: 'file' };
    });
    await page.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { docExpansion: 'list' } });
    page.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  });
}
