import { randomUUID } from 'node:crypto';
import { StopAnswer } from '@motcua/contracts/queue';
import { routes } from '@motcua/contracts/routes';
import { Session } from '@motcua/contracts/staff';

/** A clerk's desk at a counter that is open. */
export type Desk = {
  /** Calls the next number, serves it and is free again. */
  serveNext(): Promise<string>;
};

/**
 * Signs a clerk of the demonstration in and opens their counter.
 * @param url the house, or one of its api processes
 */
export async function openDesk(url: string, username: string, counterNumber: number): Promise<Desk> {
  let cookie = '';
  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie, origin: url },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer.json();
  }

  const session = Session.parse(await ask('POST', '/session', { username, password: 'motcua-demo' }));
  const shopId = session.posts[0]?.shopId;
  const list = routes['GET /shops/:shopId/counters'].answer.parse(
    await ask('GET', `/shops/${shopId}/counters`),
  );
  const counterId = list.counters.find((counter) => counter.number === counterNumber)?.counterId;
  await ask('POST', `/counters/${counterId}/shift`, {});
  return {
    async serveNext() {
      const called = StopAnswer.parse(await ask('POST', `/counters/${counterId}/calls`, {}));
      await ask('POST', `/calls/${called.callId}/arrival`, {});
      await ask('POST', `/calls/${called.callId}/finish`, {});
      return called.label;
    },
  };
}
