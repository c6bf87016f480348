type Prompt = { recording: object | null };

/** Where recording goes on after a prompt: at the next one that nobody has recorded, around the end; else at the next. */
export function nextPrompt(prompts: readonly Prompt[], at: number): number {
  const around = prompts.map((_, index) => (at + 1 + index) % prompts.length);
  return (
    around.find((index) => index !== at && prompts[index]?.recording === null) ??
    Math.min(at + 1, prompts.length - 1)
  );
}

/** The prompt with which recording begins: the first that is open, or the first of all. */
export const firstToRecord = (prompts: readonly Prompt[]): number =>
  Math.max(
    0,
    prompts.findIndex(({ recording }) => recording === null),
  );
