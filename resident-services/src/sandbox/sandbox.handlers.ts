import type { operations } from '@rp/shared-contract/sandbox-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { DemoAccount } from '../seed/fill.js';
import { machineType } from '../session/machine.js';
import type { TrialSessions } from '../session/trial-sessions.js';
import type { Message } from '../inbox/message.js';
import type { System } from '../system.js';
import type { Attributes } from './attributes.js';
import { empty } from './empty.js';
import { partnerAnswers } from './partner-answers.js';
import { people } from './people.js';
import { SandboxRefused } from './refused.js';
import { sample } from './sample.js';

type Operation = keyof operations;
type BodyOf<O extends Operation> = operations[O] extends { requestBody?: { content: { 'application/json': infer B } } } ? B : undefined;
type AnswerOf<O extends Operation> = operations[O]['responses'] extends { 200: { content: { 'application/json': infer A } } } ? A : never;
type Request<O extends Operation> = FastifyRequest<{
  Body: BodyOf<O>;
  Params: operations[O]['parameters'] extends { path: infer P } ? P : unknown;
  Querystring: NonNullable<operations[O]['parameters']['query']>;
}>;

/** By `operationId` of the sandbox contract; without an inbox nobody's messages can be read. */
export type SandboxHandlers = { [O in Exclude<Operation, 'listMessages'>]: (request: Request<O>, reply: FastifyReply) => Promise<AnswerOf<O>> } & {
  listMessages?: (request: Request<'listMessages'>) => Promise<AnswerOf<'listMessages'>>;
};

interface Needs {
  config: Pick<Config, 'languages'>;
  system: System;
  sessions: TrialSessions;
  inbox?: { messages(to?: string): readonly Message[]; clear(): void };
  /** The time that all of the service goes by. */
  time: { forward(seconds: number): void; back(): void };
  /** Puts the sample country into an empty store. */
  fill: () => Promise<DemoAccount[]>;
  clock: Clock;
}

const SETTLE_MS = 30_000;

export function sandboxHandlers({ config, system, sessions, inbox, time, fill, clock }: Needs): SandboxHandlers {
  const { db } = system.store;
  const { makeResident, makeApplication, advance } = people({ system, clock });

  const answer = partnerAnswers(system);

  return {
    makeResident: async ({ body }) => makeResident({ ...body, identity: body?.identity as Attributes | undefined }),

    async makeSession({ body, ip, headers }, reply) {
      const session = await sessions.open(reply, body.id, { ip, machineType: machineType(headers['user-agent']) });
      if (!session) throw new SandboxRefused(404, 'Nobody can sign in with this ID');
      return { cookies: cookiesIn(reply), csrf: session.csrf, endsAt: session.endsAt.toISOString() };
    },

    async makeServiceToken({ body }) {
      const made = await sessions.serviceToken(body?.clientId ?? 'sandbox-client');
      if (!made) throw new SandboxRefused(404, 'COMPAT_BEARERCOOKIE is false: nobody reads the cookie Authorization');
      return { token: made.token, cookie: `Authorization=${made.token}`, endsAt: made.endsAt.toISOString() };
    },

    ...(inbox && {
      listMessages: async ({ query }: Request<'listMessages'>) => ({ messages: inbox.messages(query.to).map(messageOnWire) }),
    }),

    makeApplication: async ({ body }) => makeApplication({ stage: body.stage, identity: body.identity as Attributes | undefined }) as never,

    advanceApplication: async ({ params, body }) => advance(params.aid, body?.ends),

    answerForPartner: async ({ params, body }) => answer(params.id, body ?? {}) as never,

    disturbCallbacks: async ({ params, body }) => ({
      waiting: system.behind.faults.add(params.fault, { times: body?.times ?? 1, seconds: body?.seconds ?? 60 }),
    }),

    async advanceClock({ body: { seconds } }) {
      await system.behind.hub.prolong(seconds); // first: what is told meanwhile must find its subscriber
      time.forward(seconds);
      await system.jobs.forward(seconds);
      return { now: clock().toISOString() };
    },

    async settle() {
      await system.afterwards.idle();
      await system.ida.deliverWaiting();
      const later = await system.jobs.settle(SETTLE_MS);
      await system.audit.flush();
      if (later === undefined) throw new SandboxRefused(503, `Some work is still due after ${SETTLE_MS / 1000} s`);
      return { later };
    },

    async countAudit() {
      await system.audit.flush();
      const { count } = await db
        .selectFrom('app_audit_log')
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return { count: Number(count) };
    },

    sampleMasterData: async () => sample(db, config.languages.all) as never,

    async reset() {
      time.back();
      system.behind.faults.clear();
      await empty(db);
      inbox?.clear();
      return { accounts: await fill() };
    },
  };
}

const messageOnWire = ({ id, kind, to, subject, text, code, receivedAt }: Message) => ({
  id,
  kind,
  to,
  subject,
  text,
  ...(code !== undefined && { otp: code }),
  receivedAt: receivedAt.toISOString(),
});

const cookiesIn = (reply: FastifyReply) =>
  Object.fromEntries(
    [reply.getHeader('set-cookie') ?? []].flat().map((line) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(String(line)) ?? [];
      return [name, value];
    }),
  );
