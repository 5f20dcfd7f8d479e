/** One thing that a client asks a resident for: a claim, or a scope that lets it act. */
export interface ConsentItem {
  kind: 'claim' | 'scope';
  name: string;
  /** Without it the client cannot work; it can only be refused with the whole sign-in. */
  essential: boolean;
}

/** Scopes that say how to answer rather than ask for something. */
const silentScopes = ['openid', 'profile', 'email', 'phone'];

/** What a request asks for, in the order of `known`; what we could not put into words is not offered at all. */
export function requestedItems(params: Readonly<Record<string, unknown>>, known: { claims: readonly string[]; scopes: readonly string[] }): ConsentItem[] {
  const claims = userInfoClaims(params['claims']);
  const scopes = String(params['scope'] ?? '').split(' ');
  return [
    ...known.claims.filter((name) => name in claims).map((name) => ({ kind: 'claim' as const, name, essential: claims[name]?.essential === true })),
    ...known.scopes.filter((name) => scopes.includes(name) && !silentScopes.includes(name)).map((name) => ({ kind: 'scope' as const, name, essential: false })),
  ];
}

/** What stays after the resident took some away. */
export function decide(items: readonly ConsentItem[], allowed: readonly string[]) {
  const given = items.filter(({ essential, name }) => essential || allowed.includes(name));
  const names = (kind: ConsentItem['kind'], from: readonly ConsentItem[]) => from.filter((item) => item.kind === kind).map(({ name }) => name);
  const withheld = items.filter((item) => !given.includes(item));
  return {
    claims: names('claim', given),
    scopes: names('scope', given),
    withheldClaims: names('claim', withheld),
    withheldScopes: names('scope', withheld),
  };
}

function userInfoClaims(claims: unknown): Record<string, { essential?: boolean } | null> {
  if (typeof claims !== 'string') return {};
  const { userinfo } = JSON.parse(claims) as { userinfo?: Record<string, { essential?: boolean } | null> };
  return userinfo ?? {};
}
