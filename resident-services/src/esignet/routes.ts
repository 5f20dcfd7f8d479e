import { randomUUID } from 'node:crypto';
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Clock } from '../clock.js';
import type { Html, Part } from '../pages/html.js';
import type { PageBrand } from '../pages/sign.js';
import type { Attempt, Problem } from './attempt.js';
import { claimsOf } from './claims.js';
import { requestedItems } from './consent.js';
import { plainDigits } from './digits.js';
import type { grants } from './grants.js';
import { blockedPage, brokenPage, expiredPage, lockedPage } from './pages/ends.js';
import { clockText, layout } from './pages/layout.js';
import type { FieldError } from './pages/parts.js';
import { channelStep, codeStep, consentStep, idStep } from './pages/steps.js';
import { acr } from './provider.js';
import type { SignInService } from './sign-in.service.js';
import { en } from './words/en.js';
import { type Words, wordsFor } from './words/words.js';

export interface PagesNeeds {
  provider: Provider;
  service: SignInService;
  given: ReturnType<typeof grants>;
  portalOrigin: string;
  /** The portal's name by language. */
  clientNames: Readonly<Record<string, string>>;
  brand: PageBrand;
  accountId: (uin: string) => string;
  /** Shown with the code in a demo. */
  inboxUrl?: string;
  clock: Clock;
}

type Form = Record<string, string | undefined>;
type PageRequest = FastifyRequest<{ Params: { uid: string }; Body: Form | undefined; Querystring: { language?: string } }>;

const mostAttempts = 5_000;

/** The pages of a sign-in, each at `/sign-in/<uid>`: what is shown follows from how far the resident is. */
export function signInPages({ provider, service, given, portalOrigin, clientNames, brand, accountId, inboxUrl, clock }: PagesNeeds) {
  const attempts = new Map<string, Attempt>();

  return {
    plugin: async (app: FastifyInstance) => {
      // A field that comes twice is a text still, the last of them.
      await app.register(formbody, { bodyLimit: 16_384, parser: (text) => Object.fromEntries(new URLSearchParams(text)) });

      app.get(
        '/sign-in/:uid',
        page(async (attempt, request, reply) => {
          const { language } = request.query;
          if (language) attempt.locale = wordsFor(language).tag;
          return show(attempt, request, reply);
        }),
      );

      app.post(
        '/sign-in/:uid/language',
        page(async (attempt, request, reply) => {
          const { language, ...form } = formOf(request);
          attempt.locale = wordsFor(language).tag;
          attempt.draft = form;
          return again(attempt, reply);
        }),
      );

      app.post(
        '/sign-in/:uid/id',
        step('id', (attempt, { id = '' }) => {
          attempt.draft = { id };
          return service.identify(attempt, id);
        }),
      );
      app.post(
        '/sign-in/:uid/channel',
        step('channel', (attempt, { channel = '' }) => service.choose(attempt, channel)),
      );
      app.post(
        '/sign-in/:uid/code',
        step('code', (attempt, { code = '' }) => service.verify(attempt, code)),
      );
      app.post(
        '/sign-in/:uid/resend',
        step('code', (attempt) => service.resend(attempt)),
      );
      app.post(
        '/sign-in/:uid/other-channel',
        step('code', async (attempt) => void (attempt.step = 'channel')),
      );
      app.post(
        '/sign-in/:uid/other-id',
        page(async (attempt, _request, reply) => {
          service.startOver(attempt);
          return again(attempt, reply);
        }),
      );

      app.post(
        '/sign-in/:uid/consent',
        page(async (attempt, request, reply) => {
          if (attempt.step !== 'consent' || !attempt.person) return again(attempt, reply);
          return agree(attempt, request, reply);
        }),
      );

      app.post(
        '/sign-in/:uid/cancel',
        page(async (attempt, request, reply) => {
          attempts.delete(attempt.uid);
          return leave(request, reply, { error: 'access_denied', error_description: 'The resident went back' });
        }),
      );
    },

    /** For errors that the library meets before or after our pages. */
    broken: (asked: string | undefined) => {
      const words = wordsFor(asked);
      return frame(words, words.broken.title, brokenPage(words, randomUUID().slice(0, 8), portalOrigin)).text;
    },
  };

  /** A page of a living sign-in, asked for by the browser that began it. */
  function page(handle: (attempt: Attempt, request: PageRequest, reply: FastifyReply) => Promise<unknown>) {
    return async (request: PageRequest, reply: FastifyReply) => {
      if (request.method === 'POST' && !ours(request)) return reply.code(403).send(expired(request));
      const attempt = await attemptOf(request, reply);
      if (!attempt) return reply.code(410).send(expired(request));
      return handle(attempt, request, reply);
    };
  }

  function step(expected: Attempt['step'], act: (attempt: Attempt, form: Form) => Promise<Problem | undefined>) {
    return page(async (attempt, request, reply) => {
      if (attempt.step !== expected) return again(attempt, reply); // sent twice, or from an old page
      const form = formOf(request);
      const problem = await act(attempt, form);
      if (problem) return show(attempt, request, reply.code(problem === 'unavailable' ? 503 : 422), problem);
      if (attempt.step === 'blocked') return show(attempt, request, reply.code(429));
      attempt.draft = attempt.step === 'channel' ? {} : attempt.draft;
      return again(attempt, reply);
    });
  }

  async function attemptOf(request: PageRequest, reply: FastifyReply) {
    const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
    if (!interaction || interaction.uid !== request.params.uid) return undefined;
    const known = attempts.get(interaction.uid);
    if (known) return known;
    const locale = wordsFor(String(interaction.params['ui_locales'] ?? request.headers['accept-language'] ?? '')).tag;
    const attempt = service.begin(interaction.uid, new Date(interaction.exp * 1000), locale);
    for (const [uid, { endsAt }] of attempts) if (endsAt <= clock() || attempts.size >= mostAttempts) attempts.delete(uid);
    attempts.set(interaction.uid, attempt);
    return attempt;
  }

  async function show(attempt: Attempt, request: PageRequest, reply: FastifyReply, problem?: Problem) {
    const words = wordsFor(attempt.locale);
    const base = `/sign-in/${attempt.uid}`;
    const clockOf = clockText(words);
    const error = problem && errorOf(attempt, words, problem, request);
    const view = { words, client: clientName(words), attempt, base, error, clock: clockOf };
    const way = { cancel: `${base}/cancel`, href: portalOrigin };
    const going = { languageAction: `${base}/language`, endsAt: attempt.endsAt, invalid: error !== undefined };

    switch (attempt.step) {
      case 'id':
        return send(reply, frame(words, words.id.title, idStep(view), { ...going, step: 1 }));
      case 'channel':
        return send(reply, frame(words, words.channel.title, channelStep(view), { ...going, step: 2 }));
      case 'code': {
        const left = { triesLeft: service.triesLeft(attempt), sendsLeft: service.sendsLeft(attempt) };
        return send(reply, frame(words, words.code.title, codeStep({ ...view, ...left, demoInbox: inboxUrl }), { ...going, step: 2 }));
      }
      case 'consent':
        return send(reply, frame(words, words.consent.title(view.client), await consentBody(view, request, reply), { ...going, step: 3 }));
      case 'blocked':
        return send(reply, frame(words, words.blocked.title, blockedPage(words, attempt.blockedUntil!, clockOf, way)));
      case 'locked':
        return send(reply, frame(words, words.locked.title, lockedPage(words, way)));
    }
  }

  async function consentBody(view: Parameters<typeof idStep>[0], request: PageRequest, reply: FastifyReply) {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    const { person, id, locale } = view.attempt;
    const values = claimsOf(person!, id!, locale) as Record<string, string | undefined>;
    return consentStep({ ...view, items: items(params), values });
  }

  async function agree(attempt: Attempt, request: PageRequest, reply: FastifyReply) {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    const form = formOf(request);
    const uin = attempt.person!.uin;
    const allowed = Object.keys(form).flatMap((field) => (field.startsWith('allow.') ? [field.slice('allow.'.length)] : []));
    const grantId = await given.agree(
      provider,
      {
        accountId: accountId(uin),
        clientId: String(params['client_id']),
        uin,
        individualId: attempt.id!,
        locales: String(params['claims_locales'] ?? attempt.locale),
      },
      { items: items(params), allowed, scope: String(params['scope']) },
    );
    attempts.delete(attempt.uid);
    return leave(request, reply, {
      login: { accountId: accountId(uin), acr, amr: ['otp'], ts: Math.floor(attempt.authenticatedAt!.getTime() / 1000), remember: false },
      consent: { grantId },
    });
  }

  async function leave(request: PageRequest, reply: FastifyReply, result: Parameters<Provider['interactionResult']>[2]) {
    const next = await provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false });
    return reply.redirect(next, 303);
  }

  function expired({ params, query, headers }: PageRequest) {
    const words = wordsFor(query.language ?? attempts.get(params.uid)?.locale ?? headers['accept-language']);
    return frame(words, words.expired.title, expiredPage(words, portalOrigin)).text;
  }

  function frame(words: Words, title: string, body: Part, more: { step?: number; languageAction?: string; endsAt?: Date; invalid?: boolean } = {}): Html {
    return layout({ words, brand, client: clientName(words), title, body, clock: clockText(words), ...more });
  }

  function errorOf(attempt: Attempt, words: Words, problem: Problem, request: PageRequest): FieldError {
    const form = formOf(request);
    const field = problem.split('.')[0]!;
    const typed = plainDigits(form[field] ?? '');
    const text = words.problems[problem]({ digits: /\D/.test(typed) ? undefined : typed.length, channel: attempt.lockedChannels.at(-1) });
    return { field: field === 'channel' ? openChannel(attempt) : (fieldIds[field] ?? (form['code'] === undefined ? 'id' : 'code')), text };
  }

  function clientName(words: Words) {
    return clientNames[words.tag] ?? clientNames[en.tag]!;
  }
}

const fieldIds: Record<string, string> = { id: 'id', code: 'code', resend: 'code' };

/** The first way to send a code that can be chosen. */
const openChannel = ({ contacts, lockedChannels }: Attempt) =>
  `channel-${Math.max(
    0,
    contacts.findIndex(({ channel }) => !lockedChannels.includes(channel)),
  )}`;

const items = (params: Readonly<Record<string, unknown>>) =>
  requestedItems(params, { claims: Object.keys(en.consent.claims), scopes: Object.keys(en.consent.scopes) });

const again = (attempt: Attempt, reply: FastifyReply) => reply.redirect(`/sign-in/${attempt.uid}`, 303);

const send = (reply: FastifyReply, page: Html) => reply.send(page.text);

const formOf = (request: PageRequest): Form => request.body ?? {};

/** The cookie of a sign-in is Lax already; this refuses what a sibling site could still send. */
const ours = (request: FastifyRequest) => {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
};
