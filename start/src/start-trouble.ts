import type { Sentence } from './say.ts';

/** The house cannot start, and `sentence` tells the person at the console what to do about it. No stack is shown. */
export class StartTrouble extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.name = 'StartTrouble';
    this.sentence = sentence;
  }
}
