import type { FastifyReply, FastifyRequest } from 'fastify';

export interface PortalCookies {
  /** Every well-formed id under that name, the newest first; a browser sends two cookies when a sibling domain planted one. */
  read(request: FastifyRequest, name: CookieName): string[];
  set(reply: FastifyReply, name: CookieName, ids: readonly string[], maxAgeSeconds?: number): void;
  clear(reply: FastifyReply, name: CookieName): void;
}

type CookieName = 'rp_sid' | 'rp_txn' | 'rp_login';

/** The return from e-Signet is a cross-site navigation, over which only Lax cookies travel. */
const sameSite: Record<CookieName, string> = { rp_sid: 'Strict', rp_txn: 'Lax', rp_login: 'Lax' };

const wellFormed = /^[\w-]{43}$/;
/** Allowed in cookies as it is, and in no id. */
const between = '.';

/**
 * On https the names carry `__Host-` and the cookies are Secure. An http origin (loopback only) gets plain names,
 * since not every browser keeps `__Host-` cookies there.
 */
export function portalCookies(portalOrigin: string): PortalCookies {
  const secure = portalOrigin.startsWith('https:');
  const fullName = (name: CookieName) => (secure ? `__Host-${name}` : name);

  const write = (reply: FastifyReply, name: CookieName, value: string, maxAge: string) => {
    addCookie(reply, fullName(name), `${value}; Path=/; HttpOnly; SameSite=${sameSite[name]}${maxAge}${secure ? '; Secure' : ''}`);
  };

  return {
    read(request, name) {
      const start = `${fullName(name)}=`;
      return (request.headers.cookie ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(start))
        .flatMap((pair) => pair.slice(start.length).split(between))
        .filter((value) => wellFormed.test(value));
    },
    set: (reply, name, ids, maxAgeSeconds) => write(reply, name, ids.join(between), maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`),
    clear: (reply, name) => write(reply, name, '', '; Max-Age=0'),
  };
}

/** Sets a cookie; one of that name which was set before is replaced, others stay. */
export function addCookie(reply: FastifyReply, name: string, valueAndAttributes: string) {
  const others = [reply.getHeader('set-cookie') ?? []]
    .flat()
    .map(String)
    .filter((other) => !other.startsWith(`${name}=`));
  reply.removeHeader('set-cookie').header('set-cookie', [...others, `${name}=${valueAndAttributes}`]);
}
