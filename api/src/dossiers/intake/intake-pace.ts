import type { FastifyRequest } from 'fastify';
import { addressBlock } from '../../phone/address-block.ts';
import { buckets } from '../../phone/buckets.ts';

export type IntakePace = ReturnType<typeof intakePace>;

/**
 * How fast one address may look and send. Behind one address may sit a whole hall, or the post office that sends for a
 * village; but each dossier brings up to fifty megabytes, so that a flood from one place must
 * end at a few dozen an hour, whether it is kept or refused.
 */
export function intakePace() {
  const looks = buckets({ burst: 240, perMinute: 600 });
  const sends = buckets({ burst: 40, perMinute: 1 });
  return {
    /** @throws Refusal `slow-down` */
    look: (request: FastifyRequest) => looks.draw(addressBlock(request.ip)),
    /** Paid before a byte of it is read. @throws Refusal `slow-down` */
    send: (request: FastifyRequest) => sends.draw(addressBlock(request.ip)),
  };
}
