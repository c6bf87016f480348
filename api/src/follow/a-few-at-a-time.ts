/**
 * Lets so many pieces of work run at once; the others begin in the order in which they came.
 * @returns does a piece of work when its turn has come, and gives what it gives
 */
export function aFewAtATime(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((begin) => waiting.push(begin));
    else running += 1;
    try {
      return await work();
    } finally {
      // Whoever is next takes the place over: it is never free in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
