import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Dossier } from '@motcua/contracts/dossiers';
import { DossierId } from '@motcua/contracts/ids';
import { Problem } from '@motcua/contracts/problems';
import { claimKey, keepAnswer } from '@motcua/db/repeats/store';
import { inTransaction } from '@motcua/db/transaction';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { repeatOf } from '../door.ts';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { clerkOf } from '../staff/asker.ts';
import { type FileKind, fileKinds } from './file-kind.ts';
import { readKept, takeIn } from './file-store.ts';
import { keepFile } from './keep-file.ts';
import { readFile } from './read-file.ts';

const bytesMost = 20 * 1_024 * 1_024;

const onDossier = z.strictObject({ dossierId: DossierId });
const onFile = z.strictObject({ dossierId: DossierId, fileId: z.uuid() });
const KeptFile = Dossier.shape.files.element;
const addName = 'POST /dossiers/:dossierId/files';

/** A stream that what walks through bodies does not walk through. */
class Coming {
  readonly #stream: Readable;
  readonly kind: FileKind;

  constructor(stream: Readable, kind: FileKind) {
    this.#stream = stream;
    this.kind = kind;
  }

  read(): Readable {
    return this.#stream;
  }
}

/**
 * Scans of a dossier come in and are given back. Their names may say who somebody is, so they come in a header and never
 * in an address; and they are only ever given back as files to keep, never as pages to show.
 */
export function fileRoutes(area: FastifyInstance, house: House): void {
  const { filesDir } = house.settings;
  area.removeAllContentTypeParsers();
  for (const kind of fileKinds)
    area.addContentTypeParser(kind, (_request, payload, done) => done(null, new Coming(payload, kind)));

  area.route<{ Params: z.infer<typeof onDossier> }>({
    method: 'POST',
    url: '/api/v1/dossiers/:dossierId/files',
    bodyLimit: bytesMost,
    config: { permission: 'dossier.act' },
    schema: {
      params: onDossier,
      response: { 200: KeptFile, '4xx': Problem, '5xx': Problem },
      tags: ['dossiers'],
    },
    handler: async (request) => {
      const { body, params } = request;
      if (!(body instanceof Coming)) throw new Refusal('unsupported-media-type');
      const clerk = clerkOf(request.asker);
      const { principal, key, hash: asked } = repeatOf(request, addName);
      const name = nameOf(request);
      const incoming = await takeIn(filesDir, body.read(), bytesMost);
      try {
        const hash = createHash('sha256').update(asked).update(incoming.sha256).digest('base64url');
        const answer = await inTransaction(house.db, async (tx) => {
          const before = await claimKey(tx, principal, key, hash);
          if (before && before.hash !== hash) throw new Refusal('idempotency-key-reused');
          if (before) return KeptFile.parse(before.body);
          const kept = await keepFile(tx, clerk, params.dossierId, { name, told: body.kind, incoming });
          await keepAnswer(tx, principal, key, { status: 200, body: kept });
          return kept;
        });
        house.nudge();
        return answer;
      } finally {
        await incoming.discard();
      }
    },
  });

  area.route<{ Params: z.infer<typeof onFile> }>({
    method: 'GET',
    url: '/api/v1/dossiers/:dossierId/files/:fileId',
    config: { permission: 'dossier.read', answers: 'scan' },
    schema: { params: onFile, tags: ['dossiers'] },
    handler: async (request, reply) => {
      const { dossierId, fileId } = request.params;
      const file = await readFile(house, clerkOf(request.asker), dossierId, fileId);
      const bytes = found(await readKept(filesDir, file.sha256));
      return reply
        .type(file.mediaType)
        .header('content-length', file.bytes)
        .header('content-disposition', `attachment; filename*=UTF-8''${encoded(file.name)}`)
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(bytes);
    },
  });
}

/** As RFC 8187 writes a name in a header: a few signs more than an address needs. */
const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The name its sender gave it, percent-encoded as headers need it. */
function nameOf(request: FastifyRequest): string {
  const header = request.headers['x-file-name'];
  if (typeof header !== 'string' || header.length > 2_000) return '';
  try {
    const name = decodeURIComponent(header);
    return name.isWellFormed() ? name : '';
  } catch {
    return '';
  }
}
