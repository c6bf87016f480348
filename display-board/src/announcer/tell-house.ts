import type { Trouble } from './trouble.ts';

/** Tells the house what is wrong with this board's voice, or that it is well again. */
export type TellHouse = (trouble: Trouble) => void;

/** Tells the page itself, as an event of the window: for whoever examines a board that has no house to tell. */
export const tellPage: TellHouse = (trouble) => {
  window.dispatchEvent(new CustomEvent('voice-trouble', { detail: trouble }));
};
