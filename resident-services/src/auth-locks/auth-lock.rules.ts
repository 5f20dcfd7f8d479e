import { authTypeName } from '../connectors/identity/auth-types.js';
import type { AuthTypeStatus } from '../connectors/identity/identity.js';
import { ServiceError } from '../service-error.js';

/** As a client sends it: `locked` and all else may be anything before it was checked. */
interface Asked {
  authType?: unknown;
  authSubType?: unknown;
  locked?: unknown;
  unlockForSeconds?: unknown;
}

/** Beyond ten years nobody means a time. */
const MOST_SECONDS = 10 * 366 * 86_400;

const known = ({ authType, authSubType }: Asked, allowed: readonly string[]) => {
  const name = authTypeName({ authType: String(authType), authSubType: typeof authSubType === 'string' ? authSubType : null });
  return allowed.find((type) => type.toLowerCase() === name.toLowerCase());
};

const isTimed = ({ unlockForSeconds }: Asked) => unlockForSeconds !== undefined && unlockForSeconds !== null;

/** Which values a change of locks may have, in MOSIP's order. */
export const authLockFields = (allowed: readonly string[]) => [
  { name: 'authTypes', fits: (value: unknown) => isList(value) && value.length > 0 && value.every((each) => known(each, allowed) !== undefined) },
  {
    name: 'unlockForSeconds',
    fits: (_: unknown, { authTypes }: Record<string, unknown>) => !(authTypes as Asked[]).some((each) => each.locked === true && isTimed(each)),
    refusal: () => new ServiceError('RES-SER-427'),
  },
  {
    name: 'unlockForSeconds',
    fits: (_: unknown, { authTypes }: Record<string, unknown>) =>
      (authTypes as Asked[]).filter(isTimed).every(({ unlockForSeconds }) => isTime(unlockForSeconds)),
  },
];

/** The change by the names of our settings; of a type that comes twice the last one holds. */
export function wantedAuthTypes(asked: readonly Asked[], allowed: readonly string[]): AuthTypeStatus[] {
  const wanted = new Map<string, AuthTypeStatus>();
  for (const each of asked) {
    const authType = known(each, allowed)!;
    wanted.set(authType, { authType, locked: each.locked === true, unlockForSeconds: isTimed(each) ? Number(each.unlockForSeconds) : undefined });
  }
  return [...wanted.values()];
}

const isList = (value: unknown): value is Asked[] =>
  Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && typeof (each as Asked).locked === 'boolean');
const isTime = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_SECONDS;
