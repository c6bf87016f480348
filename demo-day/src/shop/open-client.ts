import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '@motcua/contracts/problems';
import {
  type RouteAnswer,
  type RouteBody,
  type RouteName,
  type RouteParams,
  type RouteQuery,
  routes,
} from '@motcua/contracts/routes';
import { Pool } from 'undici';
import type { VirtualClock } from '../play/virtual-clock.ts';
import { type ActsCounted, countNothing } from './acts-counted.ts';
import { NoAnswer } from './no-answer.ts';
import { Refused } from './refused.ts';

/** With what somebody shows who they are: a device its token, staff their cookie. */
export type Pass = Readonly<Record<string, string>>;

type Given<Name extends RouteName> = {
  params?: RouteParams<Name>;
  query?: RouteQuery<Name>;
  body?: RouteBody<Name>;
};

type Answered<Name extends RouteName> = { answer: RouteAnswer<Name>; cookie: string | null };

export type Client = {
  ask<Name extends RouteName>(name: Name, pass: Pass, given?: Given<Name>): Promise<Answered<Name>>;
  counted: ActsCounted;
  close(): Promise<void>;
};

const triesMax = 4;
const patienceMs = 10_000;

/**
 * Speaks with a running shop by its public addresses alone. A write that got no answer is sent again with the same key,
 * as a screen would do it.
 * @param url where the shop is, for example `http://127.0.0.1:4000`
 * @param clock stands still while the shop answers
 */
export function openClient(url: string, clock: Pick<VirtualClock, 'standStill'>): Client {
  const pool = new Pool(url, { connections: 12, headersTimeout: patienceMs, bodyTimeout: patienceMs });
  const counted = countNothing();

  async function ask<Name extends RouteName>(
    name: Name,
    pass: Pass,
    given: Given<Name> = {},
  ): Promise<Answered<Name>> {
    const goOn = clock.standStill();
    try {
      return await askUntilAnswered(name, pass, given);
    } finally {
      goOn();
    }
  }

  async function askUntilAnswered<Name extends RouteName>(
    name: Name,
    pass: Pass,
    given: Given<Name>,
  ): Promise<Answered<Name>> {
    const key = crypto.randomUUID();
    for (let tried = 1; ; tried += 1) {
      const heard = await send(name, pass, given, key).catch((error: Error) => error);
      const away = heard instanceof Error || heard.status >= 500;
      if (!away) return read(name, heard);
      if (tried >= triesMax) {
        counted.errors += 1;
        throw new NoAnswer(
          heard instanceof Error ? heard.message : `${name} was answered with ${heard.status}`,
        );
      }
      await sleep(100 * tried);
    }
  }

  async function send<Name extends RouteName>(name: Name, pass: Pass, given: Given<Name>, key: string) {
    const [method = 'GET', path = ''] = name.split(' ');
    const began = performance.now();
    const answer = await pool.request({
      method: methodOf(method),
      path: addressOf(path, given.params, given.query),
      headers: {
        ...pass,
        ...(method === 'GET' ? {} : { 'idempotency-key': key }),
        ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: given.body === undefined ? null : JSON.stringify(given.body),
    });
    const body: unknown = await answer.body.json();
    counted.answerMs.push(performance.now() - began);
    return { status: answer.statusCode, body, cookie: firstPart(answer.headers['set-cookie']) };
  }

  function read<Name extends RouteName>(
    name: Name,
    heard: { status: number; body: unknown; cookie: string | null },
  ): Answered<Name> {
    if (heard.status === 200) {
      const answer = routes[name].answer.safeParse(heard.body);
      if (answer.success) {
        if (!name.startsWith('GET')) counted.done += 1;
        // Parsed by this route's own schema just now.
        return { answer: answer.data as RouteAnswer<Name>, cookie: heard.cookie };
      }
    }
    const problem = Problem.safeParse(heard.body);
    if (!problem.success) {
      counted.errors += 1;
      throw new NoAnswer(`${name} was answered with ${heard.status} and something that is no shop's answer`);
    }
    const { code } = problem.data;
    counted.refused.set(code, (counted.refused.get(code) ?? 0) + 1);
    throw new Refused(code);
  }

  return { ask, counted, close: () => pool.close() };
}

function methodOf(word: string): 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' {
  if (word === 'GET' || word === 'POST' || word === 'PUT' || word === 'PATCH' || word === 'DELETE')
    return word;
  throw new Error(`${word} is no method of this house`);
}

function addressOf(path: string, params?: unknown, query?: unknown): string {
  const known = new Map(Object.entries(params ?? {}));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(known.get(name))));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) asked.set(name, String(value));
  return `/api/v1${filled}${asked.size > 0 ? `?${asked}` : ''}`;
}

function firstPart(setCookie: string | string[] | undefined): string | null {
  const first = Array.isArray(setCookie) ? setCookie[0] : setCookie;
  return first?.split(';')[0] ?? null;
}
