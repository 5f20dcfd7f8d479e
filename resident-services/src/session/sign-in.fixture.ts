import { createHash, randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { buildApp } from '../app.js';
import { systemClock } from '../clock.js';
import { readConfig } from '../config.js';
import { inboxTexts } from '../connectors/notification/sms-inbox.js';
import { smtpMails } from '../connectors/notification/smtp.js';
import { httpOidc } from '../connectors/oidc/http.js';
import { embeddedEsignet } from '../esignet/esignet.js';
import { testLockout } from '../esignet/lockout.js';
import { demoInbox } from '../inbox/inbox.js';
import { makeLog } from '../log.js';
import { systemRandom } from '../random.js';
import { makeSystem } from '../system.js';
import { noteAnswer } from '../testing/provoked-codes.js';
import { amal, mailOnly } from '../testing/test-connectors.js';
import { openTestStore } from '../testing/test-store.js';
import { acrValues, claimsRequest, signInScope } from './session.config.js';
import { portalSessions } from './sessions.js';

export const portalOrigin = 'http://portal.localhost:8080';

/** The API, e-Signet and the inbox, listening on free ports, with one resident. */
export async function testPortal() {
  const port = await freePort();
  const config = readConfig({ PORTAL_ORIGIN: portalOrigin, ESIGNET_ORIGIN: `http://localhost:${port}`, DATA_DIR: 'memory:', SANDBOX_PROFILE: 'test' });
  const [clock, random, log] = [systemClock, systemRandom, makeLog('silent')];
  const store = await openTestStore();
  const inbox = await demoInbox({ settings: { production: false, smtpPort: 0, portalOrigin }, clock });
  const mails = smtpMails({ host: '127.0.0.1', port: inbox.smtpPort, from: config.mail.from });
  const notification = { sendMail: mails.sendMail, ...inboxTexts(mails) };
  const self = { origin: () => api, fetch };
  const system = await makeSystem({ config, store, master: randomBytes(32), notification, clock, random, log, self });
  const { identity, vids, ida, keymanager, audit, tokenId } = system;
  await identity.add({ ...amal, photo: 'data:image/png;base64,AAAA' });
  await identity.add(mailOnly);

  const oidc = httpOidc({ settings: { ...config.esignet.oidc, scope: signInScope }, keymanager, clock });
  const sessions = portalSessions({
    db: store.db,
    settings: { portalOrigin, ...config.session, rateFactor: 100 },
    browserLogin: config.browserLogin,
    oidc,
    identity,
    vids,
    keymanager,
    audit,
    tokenId,
    clock,
    random,
  });
  const app = await buildApp({ config, system, sessions, clock, log });
  const esignet = await embeddedEsignet({
    settings: {
      origin: config.esignet.origin,
      portalOrigin,
      clientId: config.esignet.oidc.clientId,
      redirectUris: [`${portalOrigin}/callback`, `${config.browserLogin.redirectUri}*`],
      clientNames: { en: 'Resident Portal', ar: 'بوابة المقيمين' },
      entityName: 'Resident Portal',
      otpSeconds: 180,
      limits: testLockout,
      evenMs: 0,
    },
    ida,
    identity,
    vids,
    keymanager,
    clock,
    random,
  });
  await esignet.listen(port, 'localhost');
  const api: string = await app.listen({ port: 0, host: '127.0.0.1' });
  const inboxUrl = await inbox.listen(0);
  await system.start();

  return {
    api,
    inboxUrl,
    keymanager,
    config,
    async close() {
      await app.close();
      await esignet.close();
      await system.stop();
      mails.close();
      await inbox.close();
      await store.close();
    },
  };
}

export type TestPortal = Awaited<ReturnType<typeof testPortal>>;

/** A browser without script: follows no redirect by itself, keeps cookies by path, fills forms. */
export function browser() {
  const cookies = new Map<string, { name: string; value: string; path: string }>();

  const keep = async (method: string, answer: Response) => {
    const { pathname, search } = new URL(answer.url);
    noteAnswer(method, pathname + search, await answer.clone().text());
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line)!;
      const path = /; *path=([^;]*)/i.exec(line)?.[1] ?? '/';
      const gone = value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line);
      if (gone) cookies.delete(`${name} ${path}`);
      else cookies.set(`${name} ${path}`, { name, value, path });
    }
    return answer;
  };
  const header = (url: string) => {
    const { pathname } = new URL(url);
    return [...cookies.values()]
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  };

  return {
    cookies,
    async get(url: string, headers: Record<string, string> = {}) {
      return keep('GET', await fetch(url, { redirect: 'manual', headers: { cookie: header(url), ...headers } }));
    },
    async post(url: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) {
      return keep(
        'POST',
        await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form), headers: { cookie: header(url), ...headers } }),
      );
    },
    /** Goes on until a page is shown, or until the way leads to the portal. */
    async follow(answer: Response): Promise<{ url: string; page: string; status: number }> {
      const next = answer.headers.get('location');
      if (!next) return { url: answer.url, page: await answer.text(), status: answer.status };
      const url = new URL(next, answer.url).href;
      return url.startsWith(portalOrigin) ? { url, page: '', status: answer.status } : this.follow(await this.get(url));
    },
  };
}

export type Browser = ReturnType<typeof browser>;

export const fromPortal = { origin: portalOrigin, 'sec-fetch-site': 'same-origin' };

const proof = () => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};

/** As oidc-client-ts goes to e-Signet: with what `start` and `config` answered. */
export async function toEsignet({ api, config }: TestPortal, web: Browser, more: Record<string, string> = {}) {
  const { verifier, challenge } = proof();
  const { nonce } = (await (await web.post(`${api}/portal/v1/session/start`, {}, fromPortal)).json()) as { nonce: string };
  const query = new URLSearchParams({
    client_id: 'resident-portal',
    response_type: 'code',
    redirect_uri: `${portalOrigin}/callback`,
    scope: signInScope,
    state: 'the-state',
    nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    acr_values: acrValues,
    claims: claimsRequest,
    claims_locales: 'eng ara',
    ui_locales: 'en',
    ...more,
  });
  const { url, page } = await web.follow(await web.get(`${config.esignet.oidc.authorizationEndpoint}?${query}`));
  return { url, page, verifier, nonce };
}

/** Through the pages, up to the consent. */
export async function toConsent(portal: TestPortal, web: Browser, { id = amal.uin, ...more }: Record<string, string> = {}) {
  const { url, verifier } = await toEsignet(portal, web, more);
  await web.follow(await web.post(`${url}/id`, { id }));
  await web.follow(await web.post(`${url}/channel`, { channel: 'EMAIL' })); // skipped by those with one contact
  const code = await newestCode(portal, id === mailOnly.uin ? 'mail@example.org' : 'amal@example.org');
  const { page } = await web.follow(await web.post(`${url}/code`, { code }));
  return { url, page, verifier };
}

export async function newestCode({ inboxUrl }: TestPortal, to: string) {
  const messages = (await (await fetch(`${inboxUrl}/api/messages?to=${encodeURIComponent(to)}`)).json()) as { code?: string }[];
  return messages.find(({ code }) => code)?.code ?? '';
}

/** What the form on the consent page holds when nothing is unticked. */
export const ticked = (page: string) => Object.fromEntries([...page.matchAll(/name="(allow\.[^"]+)"/g)].map(([, name = '']) => [name, '1']));

/** Redeems the code that came back in the address. */
export const redeemAt = ({ api }: TestPortal, web: Browser, url: string, verifier: string) =>
  web.post(
    `${api}/portal/v1/session/token`,
    {
      grant_type: 'authorization_code',
      code: new URL(url).searchParams.get('code') ?? '',
      redirect_uri: `${portalOrigin}/callback`,
      code_verifier: verifier,
      client_id: 'resident-portal',
    },
    fromPortal,
  );

async function freePort() {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
