import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Place } from '../place/open-place.ts';
import type { Recorded } from './recorded.ts';

/** An api that tells which statements a request sends: pass `headers` with the request, then ask for them. */
export type Watch = {
  url: string;
  headers(act: string): Record<string, string>;
  statements(act: string): Promise<Recorded[]>;
  stop(): Promise<void>;
};

const recorder = fileURLToPath(new URL('./record-statements.ts', import.meta.url));

/** Starts such an api beside the measured ones. It is for listening only and is stopped before anything is measured. */
export async function watchActs(place: Place): Promise<Watch> {
  const api = await place.api(['--import', recorder]);
  const heard: Recorded[] = [];
  // The recorder in that process sends nothing else.
  api.child.on('message', (recorded) => heard.push(recorded as Recorded));
  return {
    url: api.url,
    headers: (act) => ({ 'x-bench-act': act }),
    async statements(act) {
      // What is written after the answer (a device marked as seen) belongs to the request too.
      await sleep(200);
      // News goes to the other processes once in a while, not once for each act.
      return heard.filter((recorded) => recorded.act === act && !recorded.text.startsWith('notify'));
    },
    stop: () => api.stop(),
  };
}
