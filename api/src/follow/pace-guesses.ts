/** Wrong codes from one address within a minute that are answered at once: a whole hall may share one address. */
const freeGuesses = 30;
const slowedMs = 2_000;
/** Questions of one address that may be open at a time, and how few while wrong codes come from there. */
const openMax = 256;
const openMaxWhenGuessing = 32;

type Guesses = { wrong: number; open: number };

/** Slows down whoever tries codes, by address. Who has a right one is never slowed, only turned away while guesses pour in. */
export function paceGuesses() {
  const guesses = new Map<string, Guesses>();
  const forget = setInterval(() => {
    for (const [address, known] of guesses) {
      known.wrong = 0;
      if (known.open === 0) guesses.delete(address);
    }
  }, 60_000);
  forget.unref();
  return {
    /** Looks a code up, and answers a wrong one (null) late. `busy`: it was not even looked up. */
    async tries<Found>(address: string, lookUp: () => Promise<Found | null>): Promise<Found | null | 'busy'> {
      const known = guesses.get(address) ?? { wrong: 0, open: 0 };
      guesses.set(address, known);
      if (known.open >= (known.wrong > freeGuesses ? openMaxWhenGuessing : openMax)) return 'busy';
      return lookUpIn(known, lookUp);
    },
    /** The same for codes in a header: never busy, because a whole hall that comes back asks from one address. */
    async slows<Found>(address: string, lookUp: () => Promise<Found | null>): Promise<Found | null> {
      const known = guesses.get(address) ?? { wrong: 0, open: 0 };
      guesses.set(address, known);
      return lookUpIn(known, lookUp);
    },
    close: () => clearInterval(forget),
  };
}

async function lookUpIn<Found>(known: Guesses, lookUp: () => Promise<Found | null>): Promise<Found | null> {
  known.open += 1;
  try {
    const found = await lookUp();
    if (found !== null) return found;
    known.wrong += 1;
    if (known.wrong > freeGuesses) await new Promise((resolve) => setTimeout(resolve, slowedMs));
    return null;
  } finally {
    known.open -= 1;
  }
}
