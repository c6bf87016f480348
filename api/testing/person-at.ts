import { randomUUID } from 'node:crypto';
import { Problem } from '@motcua/contracts/problems';
import {
  type RouteAnswer,
  type RouteBody,
  type RouteName,
  type RouteParams,
  routes,
} from '@motcua/contracts/routes';

type Said<Name extends RouteName> = (RouteParams<Name> extends undefined
  ? { params?: undefined }
  : { params: RouteParams<Name> }) & {
  body?: RouteBody<Name>;
  /** The idempotency key, where the same wish is sent again. */
  key?: string;
};

/** What came back: an answer of the promised shape, or a problem. */
export type Reply<Name extends RouteName> = {
  status: number;
  answer: RouteAnswer<Name> | null;
  problem: Problem | null;
  cookie: string | null;
};

/** Somebody who asks over a real connection, with a cookie, a token or nothing. */
export type Person = {
  ask<Name extends RouteName>(name: Name, ...said: Asking<Name>): Promise<Reply<Name>>;
  /** The answer alone, for asking when a no would be a surprise. */
  get<Name extends RouteName>(name: Name, ...said: Asking<Name>): Promise<RouteAnswer<Name>>;
  headers: Record<string, string>;
};
type Asking<Name extends RouteName> =
  RouteParams<Name> extends undefined ? [said?: Said<Name>] : [said: Said<Name>];

/**
 * A person or a device before a house on a port. Every answer is checked against its schema.
 * @throws when no answer comes at all
 */
export function personAt(url: string, headers: Record<string, string> = {}): Person {
  async function ask<Name extends RouteName>(name: Name, ...[said]: Asking<Name>): Promise<Reply<Name>> {
    const [method = 'GET', path = ''] = name.split(' ');
    const params: Record<string, unknown> = said?.params ?? {};
    const filled = path.replace(/:(\w+)/g, (_all, word: string) => encodeURIComponent(String(params[word])));
    const writes = method !== 'GET';
    const response = await fetch(`${url}/api/v1${filled}`, {
      method,
      signal: AbortSignal.timeout(30_000),
      headers: {
        ...headers,
        ...(writes ? { 'idempotency-key': said?.key ?? randomUUID() } : {}),
        ...(said?.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(said?.body === undefined ? {} : { body: JSON.stringify(said.body) }),
    });
    const { status } = response;
    const body: unknown = JSON.parse(await response.text());
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? null;
    if (status !== 200) return { status, answer: null, problem: Problem.parse(body), cookie };
    // The schema of this very route has parsed it.
    const answer = routes[name].answer.parse(body) as RouteAnswer<Name>;
    return { status, answer, problem: null, cookie };
  }

  return {
    ask,
    async get(name, ...said) {
      const { status, answer, problem } = await ask(name, ...said);
      if (answer === null) throw new Error(`${name}: ${status} ${problem?.code}`);
      return answer;
    },
    headers,
  };
}
