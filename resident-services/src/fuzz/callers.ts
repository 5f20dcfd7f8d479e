import fc from 'fast-check';
import { people, type TestApp } from '../testing/test-app.js';

export const kinds = [
  'portal',
  'reference',
  'reference with another header',
  'nobody',
  'service',
  'wrong token',
  'no token',
  'another site',
  'two sessions in one',
  'made-up cookies',
  'too many cookies',
] as const;
export type Caller = (typeof kinds)[number];

/** Who is let in where someone must be signed in, whatever they send. */
export const signedIn: ReadonlySet<Caller> = new Set(['portal', 'reference', 'reference with another header']);

/** Who is let in where nothing is changed: whoever has the cookies of a session, without its token or from elsewhere too. */
export const mayRead: ReadonlySet<Caller> = new Set([...signedIn, 'wrong token', 'no token', 'another site']);

/** Most are signed in: the others are refused at once. */
export const callers: fc.Arbitrary<Caller> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom<Caller>('portal', 'reference', 'reference with another header') },
  { weight: 4, arbitrary: fc.constantFrom(...kinds.slice(3)) },
);

interface Session {
  cookies: Record<string, string>;
  csrf: string;
}

/** The cookies and headers of each of them. */
export async function callersOf(portal: TestApp) {
  const origin = portal.config.portal.origin;
  const sandbox = async <T>(path: string, payload: object) => {
    const answer = await portal.app.inject({ method: 'POST', url: `/sandbox/v1${path}`, payload });
    return answer.json<T>();
  };
  const open = async () => sandbox<Session>('/sessions', { id: people.mira });
  let session = await open();
  const other = await sandbox<Session>('/sessions', { id: people.tomas });
  const { cookie: service } = await sandbox<{ cookie: string }>('/service-tokens', {});

  const cookie = ({ cookies }: Session, ...names: string[]) => names.map((name) => `${name}=${cookies[name]}`).join('; ');
  const ofPortal = (csrf: string) => ({ cookie: cookie(session, 'rp_sid'), origin, 'sec-fetch-site': 'same-origin', 'x-xsrf-token': csrf });
  const ofReference = () => ({ cookie: `state=d3b07384-d9a0-4c9b-8f6e-1f2a3b4c5d6e; ${cookie(session, 'Authorization', 'id_token')}` });
  const headers: Record<Caller, () => Record<string, string>> = {
    portal: () => ofPortal(session.csrf),
    reference: ofReference,
    'reference with another header': () => ({ ...ofReference(), authorization: 'Basic bWlyYTptaXJh' }),
    nobody: () => ({}),
    service: () => ({ cookie: service }),
    'wrong token': () => ofPortal('x'.repeat(session.csrf.length)),
    'no token': () => ({ cookie: cookie(session, 'rp_sid'), origin }),
    'another site': () => ({ ...ofPortal(session.csrf), origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }),
    'two sessions in one': () => ({ cookie: `Authorization=${session.cookies['Authorization']}; id_token=${other.cookies['id_token']}` }),
    'made-up cookies': () => ({ cookie: 'Authorization=x; id_token=y; rp_sid=z; =; ;;' }),
    'too many cookies': () => ({ cookie: `a=${'b'.repeat(9000)}` }),
  };

  return {
    headersOf: (caller: Caller) => headers[caller](),
    /** Signed out, one signs in again. */
    async renew() {
      session = await open();
    },
  };
}
