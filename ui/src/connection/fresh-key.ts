/**
 * A new idempotency key, one per press of a button.
 * `crypto.randomUUID` is missing where a shop is served over plain HTTP on its own network; `getRandomValues` never is.
 */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
