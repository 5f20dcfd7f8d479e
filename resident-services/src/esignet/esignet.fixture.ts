import { createHash } from 'node:crypto';
import { testConnectors } from '../testing/test-connectors.js';
import { embeddedEsignet, type EsignetSettings } from './esignet.js';

export const portalOrigin = 'https://portal.example';

const claims = JSON.stringify({ userinfo: { individual_id: { essential: true }, name: { essential: true }, picture: null, email: { essential: false } } });

/** e-Signet over the embedded systems in virtual time, asked without a port. */
export async function esignetFixture(changed: Partial<EsignetSettings> = {}, { sms = true } = {}) {
  const connectors = await testConnectors({ sms });
  const { ida, identity, vids, keymanager, clock, random, sent, close } = connectors;
  const esignet = await embeddedEsignet({
    settings: {
      origin: 'http://localhost:8082',
      portalOrigin,
      clientId: 'resident-portal',
      redirectUris: [`${portalOrigin}/callback`],
      clientNames: { en: 'Resident Portal', ar: 'بوابة المقيمين' },
      entityName: 'Resident Portal',
      otpSeconds: 180,
      evenMs: 0,
      ...changed,
    },
    ida,
    identity,
    vids,
    keymanager,
    clock,
    random,
  });

  /** One resident before one e-Signet. */
  const visitor = async (query: Record<string, string> = {}) => {
    const asked = new URLSearchParams({
      client_id: 'resident-portal',
      response_type: 'code',
      redirect_uri: `${portalOrigin}/callback`,
      scope: 'openid profile Manage-VID Manage-Credentials',
      state: 'state',
      nonce: 'nonce',
      code_challenge: createHash('sha256').update('v'.repeat(43)).digest('base64url'),
      code_challenge_method: 'S256',
      claims,
      ui_locales: 'en',
      ...query,
    });
    const first = await esignet.app.inject(`/authorize?${asked}`);
    const base = String(first.headers['location']);
    const cookie = [first.headers['set-cookie'] ?? []]
      .flat()
      .map((line) => String(line).split(';')[0])
      .join('; ');
    const headers = { cookie };

    const see = (path = '') => esignet.app.inject({ url: `${base}${path}`, headers });
    /** Sends a form and goes on to the page it leads to. */
    const send = async (step: string, form: Record<string, string> | [string, string][] = {}, more: Record<string, string> = {}) => {
      const answer = await esignet.app.inject({
        method: 'POST',
        url: `${base}/${step}`,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', ...more },
        payload: new URLSearchParams(form).toString(),
      });
      return answer.statusCode === 303 && answer.headers['location'] === base ? see() : answer;
    };
    const toCode = async (id: string) => {
      const page = await send('id', { id });
      return page.body.includes('name="channel"') ? send('channel', { channel: 'EMAIL' }) : page;
    };
    return { base, see, send, toCode, code: (code: string) => send('code', { code }) };
  };

  return {
    ...connectors,
    sent,
    esignet,
    visitor,
    async close() {
      await esignet.close();
      await close();
    },
  };
}

export type EsignetFixture = Awaited<ReturnType<typeof esignetFixture>>;
