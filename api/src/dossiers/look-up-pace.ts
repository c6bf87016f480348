import type { FastifyRequest } from 'fastify';
import { addressBlock } from '../phone/address-block.ts';
import { buckets } from '../phone/buckets.ts';

export type LookUpPace = ReturnType<typeof lookUpPace>;

/**
 * How fast codes may be tried. Four digits are ten thousand guesses: after five wrong ones a code is tried once in five
 * minutes, from wherever, and an address once in twelve seconds, at whatever. Whoever is right gets their try back, and
 * the token of a receipt, which nobody guesses, is never stopped by what strangers did to its code.
 */
export function lookUpPace() {
  const looks = buckets({ burst: 240, perMinute: 600 });
  const wrongOfCode = buckets({ burst: 5, perMinute: 0.2 });
  const wrongOfAddress = buckets({ burst: 5, perMinute: 5 });
  const prints = buckets({ burst: 6, perMinute: 6 });
  return {
    /** @throws Refusal `slow-down` */
    look: (request: FastifyRequest) => looks.draw(placeOf(request)),
    /** A finger that plays with the button must not empty the roll. @throws Refusal `slow-down` */
    print: (kiosk: string) => prints.draw(kiosk),
    /**
     * Looks up what was tried. The try is paid before, so that many at once are as dear as one after the other.
     * @param counted whether a wrong try counts against the code
     * @throws Refusal `slow-down`, and then nothing was looked up
     */
    async tries<Found>(
      request: FastifyRequest,
      code: string,
      counted: boolean,
      lookUp: () => Promise<Found | null>,
    ): Promise<Found | null> {
      const place = placeOf(request);
      if (counted) wrongOfCode.insistLeft(code);
      wrongOfAddress.draw(place);
      if (counted) wrongOfCode.draw(code);
      const found = await lookUp();
      if (found !== null) {
        wrongOfAddress.giveBack(place);
        if (counted) wrongOfCode.giveBack(code);
      }
      return found;
    },
  };
}

/** A kiosk is one place, whatever address the hall shares. */
const placeOf = ({ asker, ip }: FastifyRequest) =>
  asker.kind === 'device' ? `device:${asker.deviceId}` : addressBlock(ip);
