import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { within } from './within.ts';

/** Where a printer listens, as an administrator set it. */
export type PrinterAddress = { host: string; port: number };

/**
 * The one IP address to connect to, or null where the address cannot be a printer's. A name is resolved once, here, so
 * that what was checked is what is connected to.
 *
 * Only an administrator sets it, and nothing a printer sends is shown beyond its four status bits; still, addresses that
 * reach nobody's printer are refused: every interface (0.0.0.0), multicast, broadcast, and 169.254.169.254, where clouds
 * keep the keys of the machine. Ports are 1 to 65535; printers listen on 9100.
 */
export async function resolvePrinter(
  { host, port }: PrinterAddress,
  limitMs: number,
): Promise<string | null> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) return null;
  if (isIP(host) !== 0) return mayBePrinter(host) ? host : null;
  const found = await within(limitMs, lookup(host)).catch(() => null);
  return found !== null && mayBePrinter(found.address) ? found.address : null;
}

function mayBePrinter(ip: string): boolean {
  return !/^(0\.|2(2[4-9]|[3-5]\d)\.|169\.254\.169\.254$|::$|::ffff:|ff)/i.test(ip);
}
