import type { FollowedVisit } from '@motcua/contracts/follow';
import { pauseBefore } from './come-back-after.ts';

/** The house says something at least every fifteen seconds. */
const silentMsMax = 35_000;

type Heard = {
  onVisit(visit: FollowedVisit): void;
  onAlive(): void;
  onOnline(online: boolean): void;
  onExpired(): void;
};

/** Listens for every change of the ticket, and comes back by itself: at odd moments, so that a hall does not come at once. */
export function followTicket(token: string, heard: Heard): void {
  let failed = 0;
  let over = false;
  const retry = () => {
    if (over) return;
    setTimeout(listen, pauseBefore(failed, Math.random()));
    failed += 1;
  };

  async function listen(): Promise<void> {
    const stop = new AbortController();
    let silence = setTimeout(() => stop.abort(), silentMsMax);
    try {
      const answer = await fetch('/api/v1/follow/stream', {
        headers: { authorization: `Ticket ${token}` },
        cache: 'no-store',
        signal: stop.signal,
      });
      if (answer.status === 401 || answer.status === 404) {
        over = true;
        heard.onExpired();
        return;
      }
      if (!answer.ok || !answer.body) throw new Error('out of reach');
      for await (const message of messagesOf(answer.body)) {
        clearTimeout(silence);
        silence = setTimeout(() => stop.abort(), silentMsMax);
        failed = 0;
        heard.onAlive();
        if (message !== null) heard.onVisit(message);
      }
    } catch {
      // Cut off; said below.
    } finally {
      clearTimeout(silence);
      if (!over) heard.onOnline(false);
      retry();
    }
  }

  addEventListener('offline', () => heard.onOnline(false));
  void listen();
}

/** Each message of the stream; null where the house only says that it is there. */
async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<FollowedVisit | null> {
  const reader = body.getReader();
  const letters = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += letters.decode(value, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    // Our own house, under our own address, wrote it.
    for (const part of parts) yield part.startsWith('data: ') ? JSON.parse(part.slice(6)) : null;
  }
}
