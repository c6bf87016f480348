import type { FastifyRequest } from 'fastify';
import { addressBlock } from './address-block.ts';
import { buckets } from './buckets.ts';

export type PhonePace = ReturnType<typeof phonePace>;

/**
 * How fast phones may ask, by the address that the socket or a trusted proxy gives: what a header claims helps nobody. A
 * whole hall may share one address, so that looking has a wide bucket, and taking one for the people who come through a
 * door. Whoever floods one address is refused there, and nobody elsewhere notices.
 */
export function phonePace() {
  const looks = buckets({ burst: 240, perMinute: 600 });
  const takes = buckets({ burst: 40, perMinute: 60 });
  // Ten thousand codes, two of them right: guessing pays for nobody at these paces.
  const wrongOfPhone = buckets({ burst: 5, perMinute: 1 });
  const wrongOfAddress = buckets({ burst: 20, perMinute: 4 });
  return {
    /** @throws Refusal `slow-down` */
    look: (request: FastifyRequest) => looks.draw(addressBlock(request.ip)),
    /** @throws Refusal `slow-down` */
    take: (request: FastifyRequest) => takes.draw(addressBlock(request.ip)),
    /**
     * Looks whether a code is right. A try is paid before the look, so that many at once are as dear as one after the
     * other, and given back when it was right.
     * @throws Refusal `slow-down`, and then the code was not looked at
     */
    async tryCode(request: FastifyRequest, phone: Buffer, isRight: () => Promise<boolean>): Promise<boolean> {
      const [own, address] = [phone.toString('base64'), addressBlock(request.ip)];
      wrongOfPhone.insistLeft(own);
      wrongOfAddress.draw(address);
      wrongOfPhone.draw(own);
      const right = await isRight();
      if (right) {
        wrongOfPhone.giveBack(own);
        wrongOfAddress.giveBack(address);
      }
      return right;
    },
  };
}
