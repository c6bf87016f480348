import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A file that somebody sends. Its bytes are no property, so that what walks through bodies does not walk through them. */
export class Upload {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  read(): Buffer {
    return this.#bytes;
  }

  /** What stands for it where a body is written down, as for the key of a repeat. */
  toJSON(): string {
    return createHash('sha256').update(this.#bytes).digest('base64url');
  }
}

/** Lets files of one kind into an area of the API, up to a size, and none of any other kind. */
export function takeUploads(area: FastifyInstance, contentType: string, bodyLimit: number): void {
  area.removeAllContentTypeParsers();
  area.addContentTypeParser(
    contentType,
    { parseAs: 'buffer', bodyLimit },
    async (_request: FastifyRequest, body: Buffer) => new Upload(body),
  );
}
