import { createHash, randomBytes } from 'node:crypto';
import { acrValues, claimsRequest, signInScope } from '../src/session/session.config.js';
import { browser, type Browser, fromPortal, portalOrigin, ticked } from '../src/session/sign-in.fixture.js';
import { type Mail, pause, type ServerProcess } from './server-process.js';

/** What became of a request: an answer that can be held against the server, or nobody knows. */
export type Answer = { known: true; status: number; eventId: string | undefined; body: Body; bytes: number } | { known: false };

export interface Body {
  response?: { vid?: string; data?: { eventId: string; requestTypeCode?: string }[]; nextCursor?: string | null } & Record<string, unknown>;
  errors?: { errorCode: string; message: string }[] | null;
}

interface Ask {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT';
  body?: unknown;
  key?: string;
}

export interface Person {
  uin: string;
  email: string;
}

/** A resident in a browser without script. */
export class Client {
  private readonly web: Browser = browser();
  private csrf = '';

  constructor(
    private readonly server: ServerProcess,
    readonly person: Person,
  ) {}

  /** Through the pages of e-Signet, with the code from the mail. */
  async signIn(esignet: string, inbox: string) {
    const { api } = this.server;
    const verifier = randomBytes(32).toString('base64url');
    const { nonce } = (await (await this.web.post(`${api}/portal/v1/session/start`, {}, fromPortal)).json()) as { nonce: string };
    const query = new URLSearchParams({
      client_id: 'resident-portal',
      response_type: 'code',
      redirect_uri: `${portalOrigin}/callback`,
      scope: signInScope,
      state: 'the-state',
      nonce,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      acr_values: acrValues,
      claims: claimsRequest,
      ui_locales: 'en',
    });
    const { url } = await this.web.follow(await this.web.get(`${esignet}/authorize?${query}`));
    await this.web.follow(await this.web.post(`${url}/id`, { id: this.person.uin }));
    await this.web.follow(await this.web.post(`${url}/channel`, { channel: 'EMAIL' })); // skipped by those with one contact
    const { page } = await this.web.follow(await this.web.post(`${url}/code`, { code: await codeFor(this.person.email, inbox) }));
    const back = await this.web.follow(await this.web.post(`${url}/consent`, ticked(page)));
    const code = new URL(back.url).searchParams.get('code') ?? '';
    const redeemed = await this.web.post(
      `${api}/portal/v1/session/token`,
      { grant_type: 'authorization_code', code, redirect_uri: `${portalOrigin}/callback`, code_verifier: verifier, client_id: 'resident-portal' },
      fromPortal,
    );
    if (!redeemed.ok) throw new Error(`${this.person.email} could not sign in: ${await redeemed.text()}`);
    const { csrf } = (await (await this.web.get(`${api}/portal/v1/session/state`)).json()) as { csrf: string };
    this.csrf = csrf;
  }

  /** Asks once. A broken connection is no answer: the server may have done it or not. */
  async ask(path: string, { method = 'GET', body, key }: Ask = {}): Promise<Answer> {
    const url = `${this.server.api}/resident/v1${path}`;
    const cookie = [...this.web.cookies.values()].map(({ name, value }) => `${name}=${value}`).join('; ');
    try {
      const response = await fetch(url, {
        method,
        headers: {
          cookie,
          ...fromPortal,
          'x-xsrf-token': this.csrf,
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const json = /json/.test(response.headers.get('content-type') ?? '');
      const eventId = response.headers.get('eventid') ?? undefined;
      return { known: true, status: response.status, eventId, body: json ? (JSON.parse(bytes.toString()) as Body) : {}, bytes: bytes.length };
    } catch {
      return { known: false };
    }
  }
}

async function codeFor(email: string, inbox: string) {
  for (let tries = 0; tries < 100; tries++) {
    const messages = (await (await fetch(`${inbox}/api/messages?to=${encodeURIComponent(email)}`)).json()) as Mail[];
    const code = messages.find((message) => message.code)?.code;
    if (code) return code;
    await pause(50);
  }
  throw new Error(`no code came to ${email}`);
}
