import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person, Reply } from '@motcua/api/testing/person-at';
import type { CounterId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';

export type ServingPeople = {
  statuses: Map<number, number>;
  /** Stops whose end the clerk was told of. */
  finished: StopAnswer[];
  stop(): Promise<void>;
};

type Answered = Pick<Reply<'POST /calls/:callId/finish'>, 'status' | 'answer'>;

/** A clerk at an open counter calls, greets and lets go one after the other, and repeats what got no answer. */
export function servingPeople(clerk: Person, counterId: CounterId): ServingPeople {
  const statuses = new Map<number, number>();
  const finished: StopAnswer[] = [];
  let open = true;

  async function insist(act: (key: string) => Promise<Answered>): Promise<StopAnswer | null> {
    const key = randomUUID();
    for (let tries = 0; tries < 600; tries += 1) {
      const { status, answer } = await act(key).catch(() => ({ status: 0, answer: null }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status !== 0 && status !== 503) return answer;
      await pause(100);
    }
    throw new Error('a clerk asked 600 times in vain');
  }

  async function serve(): Promise<void> {
    while (open) {
      const next = await insist((key) =>
        clerk.ask('POST /counters/:counterId/calls', { params: { counterId }, body: {}, key }),
      );
      if (!next?.callId) {
        await pause(30);
        continue;
      }
      const on = { params: { callId: next.callId }, body: {} };
      await insist((key) => clerk.ask('POST /calls/:callId/arrival', { ...on, key }));
      const end = await insist((key) => clerk.ask('POST /calls/:callId/finish', { ...on, key }));
      if (end) finished.push(end);
    }
  }

  const serving = serve();
  serving.catch(() => undefined);
  return {
    statuses,
    finished,
    async stop() {
      open = false;
      await serving;
    },
  };
}
