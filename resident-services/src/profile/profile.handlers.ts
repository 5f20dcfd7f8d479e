import type { Handlers } from '../plugins/handlers.js';
import { localTime } from '../texts/local-time.js';
import type { ProfileService } from './profile.service.js';

interface Needs {
  profile: ProfileService;
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

export const profileHandlers = ({ profile, checkLanguage }: Needs): Handlers<'getProfile'> => ({
  async getProfile({ resident, query, times }) {
    const language = query?.languageCode;
    if (language !== undefined) checkLanguage(language);
    const { name, lastLogin, loginBefore } = await profile.read(resident, language);
    return {
      fullName: name ?? null,
      lastLogin: lastLogin ? localTime(lastLogin, times) : null,
      lastLoginUtc: loginBefore?.toISOString() ?? null,
      photo: { data: resident.picture ?? null },
      email: resident.email ?? null,
      phone: resident.phone ?? null,
    };
  },
});
