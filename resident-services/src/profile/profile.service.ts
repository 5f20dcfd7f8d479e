import type { Kysely } from 'kysely';
import { textOf } from '../connectors/identity/attributes.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { Resident } from '../session/resident.js';
import type { Database } from '../store/database.js';

interface Needs {
  db: Kysely<Database>;
  identity: IdentityRepository;
}

export function profileService({ db, identity }: Needs) {
  /** This sign-in and the one before it. */
  const logins = async (tokenId: string) => {
    const rows = await db
      .selectFrom('resident_session')
      .select('login_dtimes')
      .where('ida_token', '=', tokenId)
      .orderBy('login_dtimes', 'desc')
      .limit(2)
      .execute();
    return rows.map(({ login_dtimes }) => login_dtimes);
  };

  return {
    /** The resident as they are addressed: with a language by the record, without by what they signed in with. */
    async read(resident: Resident, language: string | undefined) {
      const recorded = language ? textOf((await identity.byUin(resident.uin))?.attributes.fullName, language) : undefined;
      const [present, before] = await logins(resident.tokenId);
      return {
        name: recorded ?? resident.name,
        /** As MOSIP tells it: the sign-in before this one; at the very first, this one. */
        lastLogin: before ?? present,
        /** None at the first sign-in: a resident must be able to tell a stranger's from their own. */
        loginBefore: before,
      };
    },
  };
}

export type ProfileService = ReturnType<typeof profileService>;
