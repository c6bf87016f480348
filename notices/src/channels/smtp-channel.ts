import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Channel, Delivery } from './channel.ts';
import { mailBytes } from './mail-bytes.ts';

type MailServer = { url: string; from: string; withinMs?: number };

/**
 * Hands letters to a mail server. A server that says no for now (4yz), or is not there, is asked again later; one that says
 * no for good (5yz) is not. Where the line breaks after the letter began to be handed over, nobody knows whether it was
 * taken: it is not sent twice.
 * @param server `smtp://user:password@host:587`, or `smtps:` for TLS from the first byte
 */
export function smtpChannel({ url, from, withinMs = 10_000 }: MailServer): Channel {
  const transport = createTransport({
    url,
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
    dnsTimeout: withinMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      const to = letter.email;
      if (to === null) return { outcome: 'no-contact' };
      let begun = false;
      try {
        const bytes = await mailBytes(letter, from, to);
        // What is not in memory whole is read when the server has let us in, and not before.
        const raw = Readable.from(
          (function* () {
            begun = true;
            yield bytes;
          })(),
        );
        await transport.sendMail({ envelope: { from, to }, raw });
        return { outcome: 'sent' };
      } catch (error) {
        return deliveryOf(error, begun);
      }
    },
  };
}

// The words of an SMTP error repeat the address: only its number and code are read.
function deliveryOf(error: unknown, begun: boolean): Delivery {
  const said = typeof error === 'object' && error !== null ? error : {};
  const status = 'responseCode' in said && typeof said.responseCode === 'number' ? said.responseCode : null;
  const code = 'code' in said && typeof said.code === 'string' ? said.code : 'ERROR';
  if (status !== null) return { outcome: status >= 500 ? 'failed' : 'again', reason: `smtp-${status}` };
  return { outcome: begun ? 'unknown' : 'again', reason: `smtp-${code}` };
}
