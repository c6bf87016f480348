/** Letters and digits that are not mistaken for one another when read aloud or copied by hand. */
const alphabet = 'abcdefghkmnpqrstuvwxyz23456789';

/** A first password to hand to a new colleague, in groups of four: `k7mp-w3hd-t9xa`. They choose their own at once. */
export function proposePassword(): string {
  const groups = [0, 1, 2].map(() => Array.from({ length: 4 }, letter).join(''));
  return groups.join('-');
}

/** One letter, each equally likely: bytes past the last whole round of the alphabet are thrown away. */
function letter(): string {
  const rounds = Math.floor(256 / alphabet.length) * alphabet.length;
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < rounds) return alphabet.charAt(byte % alphabet.length);
  }
}
