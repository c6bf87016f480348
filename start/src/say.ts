/** One plain sentence, in both of the house's languages. */
export type Sentence = { vi: string; en: string };

/** The sentence in the language of the terminal: Vietnamese where LC_ALL, LC_MESSAGES or LANG says so, else English. */
export function say(sentence: Sentence, env: NodeJS.ProcessEnv = process.env): string {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^vi/i.test(language) ? sentence.vi : sentence.en;
}
