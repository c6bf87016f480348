import { networkInterfaces } from 'node:os';
import type { Settings } from './settings.ts';

/**
 * The address to show to people. A house that listens everywhere is shown at this machine's address in the local
 * network: that is what a kiosk or a board in the hall has to be given.
 * @param url where the api says it listens
 */
export function addressOf(settings: Pick<Settings, 'host' | 'publicUrl'>, url: string): string {
  if (settings.publicUrl !== null) return settings.publicUrl.replace(/\/+$/, '');
  const port = /:(\d+)\/?$/.exec(url)?.[1] ?? '80';
  const everywhere = ['0.0.0.0', '::'].includes(settings.host);
  const host = everywhere ? (lanAddress() ?? '127.0.0.1') : settings.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function lanAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return addresses.find((one) => one.family === 'IPv4' && !one.internal)?.address;
}
