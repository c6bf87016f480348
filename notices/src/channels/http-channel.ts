import { createHmac } from 'node:crypto';
import type { Channel, Delivery, Letter } from './channel.ts';

type Gate = { url: string; key: string; withinMs?: number };

/**
 * Hands letters to another server, an SMS gate for example, as JSON. `Idempotency-Key` is the notice: a letter that is
 * tried again after a silence is known there. `X-Motcua-Signature` is `t=SECONDS,v1=HEX`, the HMAC-SHA-256 of
 * `SECONDS.BODY` under the shared key; a receiver refuses what is old or signed otherwise. What it refuses itself (4xx) is
 * not sent again.
 */
export function httpChannel({ url, key, withinMs = 10_000 }: Gate): Channel {
  return {
    async send(letter) {
      if (letter.email === null && letter.phone === null) return { outcome: 'no-contact' };
      const body = bodyOf(letter);
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'idempotency-key': letter.noticeId,
            'x-motcua-signature': signatureOf(key, letter.at, body),
          },
          body,
          // An address must not travel on to wherever an answer points.
          redirect: 'manual',
          signal: AbortSignal.timeout(withinMs),
        });
        await answer.body?.cancel();
        return deliveryOf(answer.status);
      } catch (error) {
        const timeout = error instanceof Error && error.name === 'TimeoutError';
        return { outcome: 'again', reason: timeout ? 'http-timeout' : 'http-unreachable' };
      }
    },
  };
}

function deliveryOf(status: number): Delivery {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  return { outcome: status >= 500 ? 'again' : 'failed', reason: `http-${status}` };
}

const bodyOf = ({ noticeId, language, email, phone, subject, text }: Letter) =>
  JSON.stringify({ noticeId, language, email, phone, subject, text });

function signatureOf(key: string, at: string, body: string): string {
  const seconds = Math.floor(Date.parse(at) / 1_000);
  return `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')}`;
}
