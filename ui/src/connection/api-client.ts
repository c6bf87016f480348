import type { Problem, ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import type { RouteAnswer, RouteBody, RouteName, RouteParams, RouteQuery } from '@motcua/contracts/routes';
import { freshKey } from './fresh-key.ts';

/** A refusal by the house, as a code that the screen's words turn into a sentence. */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly status: number;
  /** Where the input was wrong, for `invalid-input`: a form shows it beside the field. */
  readonly issues: NonNullable<Problem['issues']>;

  constructor(code: ProblemCode, params: ProblemParams, status: number, issues: Problem['issues'] = []) {
    super(code);
    this.code = code;
    this.params = params;
    this.status = status;
    this.issues = issues;
  }
}

// In brackets, so that a body of many kinds stays one type and does not become many.
type Needs<Key extends string, Value> = [Value] extends [undefined]
  ? { [K in Key]?: undefined }
  : { [K in Key]: Value };
export type AskWith<Name extends RouteName> = Needs<'params', RouteParams<Name>> &
  (RouteQuery<Name> extends undefined ? { query?: undefined } : { query?: RouteQuery<Name> }) &
  Needs<'body', RouteBody<Name>> & {
    /** The idempotency key: one per intention, kept for every repeat of it. A fresh one is made when left out. */
    key?: string;
    /** A kiosk or a board speaks with its device token; staff with their cookie. */
    deviceToken?: string;
    signal?: AbortSignal;
  };

/** How long a screen waits for an answer before it says that the house cannot be reached. */
const patienceMs = 10_000;

/**
 * Asks the house. Typed from the route table in `contracts`; nothing of zod reaches the browser.
 * @throws Refused with the problem's code; `unavailable` where no answer came.
 */
export async function ask<Name extends RouteName>(
  name: Name,
  given: AskWith<Name>,
): Promise<RouteAnswer<Name>> {
  const [method = 'GET', path = ''] = name.split(' ');
  const headers: Record<string, string> = {};
  if (given.body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET') headers['idempotency-key'] = given.key ?? freshKey();
  if (given.deviceToken) headers.authorization = `Bearer ${given.deviceToken}`;

  let response: Response;
  try {
    response = await fetch(addressOf(path, given.params, given.query), {
      method,
      headers,
      body: given.body === undefined ? null : JSON.stringify(given.body),
      credentials: 'same-origin',
      signal: given.signal
        ? AbortSignal.any([given.signal, AbortSignal.timeout(patienceMs)])
        : AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new Refused('unavailable', {}, 0);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as RouteAnswer<Name>;
  const problem = answer as Partial<Problem> | null;
  throw new Refused(problem?.code ?? 'unavailable', problem?.params ?? {}, response.status, problem?.issues);
}

function addressOf(path: string, params?: unknown, query?: unknown): string {
  const known = new Map(Object.entries(params ?? {}));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(known.get(name))));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) asked.set(name, String(value));
  return `/api/v1${filled}${asked.size > 0 ? `?${asked}` : ''}`;
}
