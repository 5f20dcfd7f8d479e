import type { Provider } from 'oidc-provider';
import type { Clock } from '../clock.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import { claimsOf, formsOf } from './claims.js';
import { type ConsentItem, decide } from './consent.js';

interface Given {
  uin: string;
  individualId: string;
  locales: string;
  endsAt: number;
}

const givenSeconds = 3600;

/** What residents agreed to, for as long as the tokens made from it live. */
export function grants({ identity, clock }: { identity: IdentityRepository; clock: Clock }) {
  const given = new Map<string, Given>();

  return {
    /** @returns the id of the grant that the provider hands its code out for. */
    async agree(
      provider: Provider,
      { accountId, clientId, uin, individualId, locales }: { accountId: string; clientId: string; uin: string; individualId: string; locales: string },
      { items, allowed, scope }: { items: readonly ConsentItem[]; allowed: readonly string[]; scope: string },
    ) {
      const { claims, scopes, withheldClaims, withheldScopes } = decide(items, allowed);
      const asked = items.map(({ name }) => name);
      const silent = scope.split(' ').filter((name) => !asked.includes(name));

      const grant = new provider.Grant({ accountId, clientId });
      grant.addOIDCScope([...silent, ...scopes].join(' '));
      grant.addOIDCClaims(claims.flatMap(formsOf));
      if (withheldScopes.length) grant.rejectOIDCScope(withheldScopes.join(' '));
      if (withheldClaims.length) grant.rejectOIDCClaims(withheldClaims.flatMap(formsOf));
      const grantId = await grant.save();

      const now = clock().getTime();
      for (const [id, { endsAt }] of given) if (endsAt <= now) given.delete(id);
      given.set(grantId, { uin, individualId, locales, endsAt: now + givenSeconds * 1000 });
      return grantId;
    },

    /** All that the resident of a grant could give; the provider leaves out what was not agreed to. */
    async claims(grantId: string | undefined) {
      const facts = grantId === undefined ? undefined : given.get(grantId);
      const person = facts && (await identity.byUin(facts.uin));
      return facts && person ? claimsOf(person, facts.individualId, facts.locales) : {};
    },
  };
}
