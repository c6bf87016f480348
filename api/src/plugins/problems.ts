import type { Problem, ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import { plainError } from '@motcua/db/plain-error';
import { brokenConstraint, sqlState } from '@motcua/db/sql-state';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';

/** The HTTP status of each problem. A code without a status does not compile. */
const statuses = {
  'invalid-input': 400,
  'malformed-body': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'not-found': 404,
  'method-not-allowed': 405,
  'slow-down': 429,
  'idempotency-key-needed': 400,
  'idempotency-key-reused': 422,
  unavailable: 503,
  internal: 500,
  'sign-in-needed': 401,
  'wrong-credentials': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'password-change-needed': 403,
  'unknown-procedure': 422,
  'unknown-sector': 422,
  'version-overlaps': 409,
  'shop-closed': 409,
  'sector-closed': 409,
  'unknown-priority-class': 422,
  'no-printer': 409,
  'too-many-copies': 409,
  'already-waiting': 409,
  'unknown-series': 409,
  'counter-not-open': 409,
  'counter-taken': 409,
  'counter-inactive': 409,
  'clerk-at-other-counter': 409,
  'counter-paused': 409,
  'counter-busy': 409,
  'counter-not-paused': 409,
  'nobody-waiting': 409,
  'wrong-state': 409,
  'wrong-counter': 409,
  'call-ended': 409,
  'visit-at-other-counter': 409,
  'not-for-this-counter': 409,
  'too-early-to-miss': 409,
  'sector-already-in-visit': 409,
  'sector-not-offered': 409,
  'nothing-to-undo': 409,
  'undo-too-late': 409,
  'undo-overtaken': 409,
  'name-taken': 409,
  'last-administrator': 409,
  'hours-overlap': 409,
  'hours-of-the-past': 422,
  'counter-in-use': 409,
  'prefix-taken': 409,
  'phone-tickets-off': 409,
  'wrong-hall-code': 403,
  'slot-full': 409,
  'slot-over': 409,
  'booking-over': 409,
  'bad-sound': 422,
  'pack-incomplete': 409,
  'pack-in-use': 409,
  'wrong-dossier-state': 409,
  'papers-missing': 409,
  'received-in-future': 422,
  'no-due-date': 422,
  'term-needed': 422,
  'no-agency': 409,
  'no-agency-identifier': 409,
  'second-supplement-needs-head': 409,
  'second-apology': 409,
  'apology-too-late': 409,
  'lateness-unexplained': 409,
  'share-unexplained': 409,
  'cause-out-of-use': 422,
  'not-late': 409,
  'second-person-needed': 409,
  'change-already-applied': 409,
  'calendar-day-refused': 422,
  'calendar-overtaken': 409,
  'file-refused': 422,
  'unknown-agency': 422,
  'same-agency': 409,
  'already-consulted': 409,
  'not-consulted': 409,
  'unknown-colleague': 422,
  'supplement-not-lapsed': 409,
  'steps-open': 409,
  'no-step-open': 409,
  'late-entry-needs-reason': 422,
} satisfies Record<ProblemCode, number>;

/** Which problem it is when a guard in the database refuses: the last line of defence has words too. */
const constraintCodes: Record<string, ProblemCode> = {
  one_clerk_at_a_counter: 'counter-taken',
  one_counter_for_a_clerk: 'clerk-at-other-counter',
  a_counter_serves_one: 'counter-busy',
  a_visit_is_at_one_counter: 'visit-at-other-counter',
  one_open_stop_per_sector: 'sector-already-in-visit',
  one_counter_per_number: 'name-taken',
  one_prefix_per_sector: 'prefix-taken',
  one_version_a_day: 'version-overlaps',
  staff_username_unique: 'name-taken',
  shops_code_unique: 'name-taken',
  procedures_code_unique: 'name-taken',
  priority_classes_shop_id_code_pk: 'name-taken',
};

/** PostgreSQL is away, starting, shutting down, full or too slow: the request may be tried again. */
const unavailableStates = /^(08|53|57P|57014|55P03|25P03|40)/;
const unavailableCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Answers every error as `application/problem+json` (RFC 9457); never a stack, never a sentence for citizens. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { code, params, issues } = problemOf(error);
    if (code === 'internal') request.log.error({ err: error }, 'an act failed in a way nobody expected');
    if (code === 'unavailable')
      request.log.warn({ reason: plainError(error).message }, 'something the house needs is away');
    return answer(request, reply, code, params, issues);
  });
  app.setNotFoundHandler((request, reply) => answer(request, reply, 'not-found', {}));
}

/** An address that cannot be read, or longer than any of ours, has reached no route: it is not found. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  answer(request, reply, 'not-found', {});
}

/** Writes one problem. */
function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  params: ProblemParams,
  issues?: Problem['issues'],
): FastifyReply {
  const status = statuses[code];
  const problem: Problem = {
    type: `urn:motcua:problem:${code}`,
    title: code.replaceAll('-', ' '),
    status,
    code,
    params,
    ...(issues ? { issues } : {}),
    requestId: request.id,
  };
  if (code === 'slow-down' && typeof params.seconds === 'number') reply.header('retry-after', params.seconds);
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem);
}

type Found = { code: ProblemCode; params: ProblemParams; issues?: Problem['issues'] };

function problemOf(error: FastifyError): Found {
  if (error instanceof Refusal) return { code: error.code, params: error.params };
  if (error.validation) {
    return {
      code: 'invalid-input',
      params: {},
      issues: error.validation.map((issue) => ({ path: issue.instancePath, code: issue.keyword })),
    };
  }
  const constraint = brokenConstraint(error);
  const guarded = constraint === null ? undefined : constraintCodes[constraint];
  if (guarded) return { code: guarded, params: {} };
  const state = sqlState(error);
  if (state === '22021' || state === '22P05') return { code: 'invalid-input', params: {} };
  if ((state && unavailableStates.test(state)) || isConnectionTrouble(error))
    return { code: 'unavailable', params: {} };
  return {
    code: fastifyCodes[error.code] ?? (error.statusCode === 400 ? 'malformed-body' : 'internal'),
    params: {},
  };
}

const fastifyCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_NOT_FOUND: 'not-found',
};

function isConnectionTrouble(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && unavailableCodes.has(cause.code)) return true;
    if (
      /(timeout exceeded when trying to connect|Connection terminated|not queryable|Query read timeout|Cannot use a pool)/i.test(
        cause.message,
      )
    )
      return true;
  }
  return false;
}
