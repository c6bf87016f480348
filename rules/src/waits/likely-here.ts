/** A difference of fewer people than this is no news for anybody. */
const fewest = 3;
/** Nor is one of a smaller share. */
const share = 0.2;

/**
 * How many of those who hold a number are probably in the hall: "42 numbers, about 10 people waiting". The count of numbers
 * alone sends people home who would have been served.
 * @param waiting numbers that wait
 * @param absent how many of their holders are expected to be gone, as a sum of chances
 * @returns null where it is as good as all
 */
export function likelyHere(waiting: number, absent: number): number | null {
  const here = Math.max(0, Math.round(waiting - absent));
  const gone = waiting - here;
  return gone >= fewest && gone > waiting * share ? here : null;
}
