import type { Kysely } from 'kysely';
import { listOf } from '../master-data/lists.js';
import type { Handlers } from '../plugins/handlers.js';
import type { Database } from '../store/database.js';
import { identityMapping } from './identity-mapping.js';
import type { IdentityInfoService } from './identity-info.service.js';
import { pendingDrafts } from './pending-drafts.js';
import { uiSchema } from './ui-schema.js';

interface Needs {
  db: Kysely<Database>;
  identityInfo: IdentityInfoService;
  languages: readonly string[];
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

type Operations = 'getIdentityInfo' | 'getIdentityMapping' | 'getUiSchema' | 'getUpdateCounts' | 'getPendingDrafts';

export const identityInfoHandlers = ({ db, identityInfo, languages, checkLanguage }: Needs): Handlers<Operations> => ({
  async getIdentityInfo({ resident, params: { schemaType } }) {
    return identityInfo.read(resident, schemaType);
  },

  async getIdentityMapping() {
    return identityMapping;
  },

  async getUiSchema({ params: { schemaType } }) {
    return uiSchema(schemaType, languages);
  },

  async getUpdateCounts({ resident, query }) {
    const names = query?.filter_attribute_list;
    return { attributes: await identityInfo.updatesLeft(resident, names && listOf(names)) };
  },

  async getPendingDrafts({ resident, params: { langCode } }) {
    checkLanguage(langCode);
    return { drafts: await pendingDrafts(db, resident.tokenId, langCode, await identityInfo.drafts(resident)) };
  },
});
