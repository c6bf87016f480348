import type { Language } from '@motcua/contracts/languages';

/** One message to one applicant. Where it goes is known only here, between the seal and the channel. */
export type Letter = {
  /** The same for every try: whoever takes letters in knows by it that they had this one already. */
  noticeId: string;
  language: Language;
  email: string | null;
  phone: string | null;
  subject: string;
  text: string;
  /** When it is sent, by the clock of the house. */
  at: string;
};

/**
 * What became of a try. `again`: nobody has it, or whoever has it will know it again. `unknown`: it may have arrived, and
 * it is not sent a second time. A reason is a code and never holds an address.
 */
export type Delivery =
  | { outcome: 'sent' | 'no-contact' }
  | { outcome: 'again' | 'failed' | 'unknown'; reason: string };

/** A way out of the house. It never throws: an error could repeat an address. */
export type Channel = { send(letter: Letter): Promise<Delivery> };
