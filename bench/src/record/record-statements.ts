import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';
import pg from 'pg';
import type { Recorded } from './recorded.ts';

// Loaded before the api in a process of its own: every statement that a request with the header `x-bench-act` sends is
// told to the bench, so that the floor can send the very same SQL. Nothing in the api knows of it.

const acts = new AsyncLocalStorage<string>();

const emit: unknown = Reflect.get(http.Server.prototype, 'emit');
Reflect.set(http.Server.prototype, 'emit', function (this: http.Server, ...given: unknown[]) {
  const [event, request] = given;
  const act = request instanceof http.IncomingMessage ? request.headers['x-bench-act'] : undefined;
  const pass = () => (typeof emit === 'function' ? emit.apply(this, given) : false);
  return event === 'request' && typeof act === 'string' ? acts.run(act, pass) : pass();
});

const query: (...given: unknown[]) => unknown = pg.Client.prototype.query;
Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...given: unknown[]) {
  const act = acts.getStore();
  if (act === undefined) return query.apply(this, given);
  const { text, values } = wordsOf(given);
  const tell = (result: unknown) => {
    const recorded: Recorded = { act, text, values, rows: rowsOf(result) };
    process.send?.(recorded);
  };
  const last = given.at(-1);
  if (typeof last !== 'function') {
    const answer = query.apply(this, given);
    if (answer instanceof Promise) answer.then(tell, () => undefined);
    return answer;
  }
  const heard = (error: unknown, result: unknown) => {
    if (!error) tell(result);
    last(error, result);
  };
  return query.apply(this, [...given.slice(0, -1), heard]);
});

function wordsOf([config, values]: unknown[]): { text: string; values: unknown[] } {
  const own: unknown = typeof config === 'object' && config !== null ? Reflect.get(config, 'values') : null;
  const text: unknown = typeof config === 'object' && config !== null ? Reflect.get(config, 'text') : config;
  const given = Array.isArray(values) ? values : Array.isArray(own) ? own : [];
  return { text: String(text), values: given };
}

function rowsOf(result: unknown): unknown[] {
  const rows: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, 'rows') : null;
  return Array.isArray(rows) ? rows : [];
}
