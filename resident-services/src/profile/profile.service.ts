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
  /** The sign-in before this one; at the very first, this one. */
  const lastLogin = async (tokenId: string) => {
    const rows = await db
      .selectFrom('resident_session')
      .select('login_dtimes')
      .where('ida_token', '=', tokenId)
      .orderBy('login_dtimes', 'desc')
      .limit(2)
      .execute();
    return (rows[1] ?? rows[0])?.login_dtimes;
  };

  return {
    /** The resident as they are addressed: with a language by the record, without by what they signed in with. */
    async read(resident: Resident, language: string | undefined) {
      const recorded = language ? textOf((await identity.byUin(resident.uin))?.attributes.fullName, language) : undefined;
      return { name: recorded ?? resident.name, lastLogin: await lastLogin(resident.tokenId) };
    },
  };
}

export type ProfileService = ReturnType<typeof profileService>;
