import { z } from 'zod';

/** The shape of an address of one of these kinds. */
export const urlOf = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));
