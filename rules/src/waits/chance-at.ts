/**
 * A throw of chance without a state: the same seed and key always throw the same, at least 0 and less than 1.
 *
 * A forecast asks for a person's share of chance by the person, not in the order in which people happen to be called.
 * Somebody more in the line then changes nothing about how long the others take, and a quote asked for again a moment
 * later does not jump about.
 */
export function chanceAt(seed: number, key: number): number {
  return mixed(seed ^ key) / 4_294_967_296;
}

/** Murmur3's last step: every bit of the number decides about every bit of the answer. A whole number of 32 bits. */
export function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
