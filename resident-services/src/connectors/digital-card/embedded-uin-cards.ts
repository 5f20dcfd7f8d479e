import { stageOf } from '../../aid/stages.js';
import type { PdfMaker } from '../../pdf/pdf-maker.js';
import { makeWithPhoto } from '../../pdf/with-photo.js';
import type { Clock } from '../../clock.js';
import { knownLanguages, type PortalName } from '../../texts/texts.js';
import { ConnectorError } from '../connector-error.js';
import { messageLanguages } from '../identity/attributes.js';
import type { Identity, IdentityRepository } from '../identity/identity.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { RegistrationProcessor } from '../regproc/regproc.js';
import { cardPassword } from './card-password.js';
import { uinCardContent } from './uin-card-content.js';
import type { UinCards } from './uin-cards.js';

interface Needs {
  applications: RegistrationProcessor;
  identity: IdentityRepository;
  keymanager: KeyManager;
  pdf: PdfMaker;
  clock: Clock;
  settings: { portalName: PortalName; portalOrigin: string; templateLanguages: readonly string[]; passwordAttributes: readonly string[] };
}

/** Cards of UINs, made when they are asked for, of what is on record then. */
export function embeddedUinCards({ applications, identity, keymanager, pdf, clock, settings }: Needs): UinCards {
  /** @returns undefined as long as the application has not come to its end, or when there is nobody to hold a card */
  const holderOf = async (aid: string): Promise<{ holder: Identity; issued: Date; language: string; password: string } | undefined> => {
    const steps = await applications.steps(aid);
    const found = stageOf(steps);
    const uin = await applications.uinOf(aid);
    const holder = uin === undefined ? undefined : await identity.byUin(uin);
    if (found?.stage !== 'CARD_READY_TO_DOWNLOAD' || found.status !== 'SUCCESS' || holder?.status !== 'ACTIVATED') return undefined;
    const language = messageLanguages(holder, settings.templateLanguages, knownLanguages)[0] ?? 'eng';
    const password = cardPassword(holder.attributes, language, [...settings.passwordAttributes]);
    return password === undefined ? undefined : { holder, issued: steps[0]?.at ?? clock(), language, password };
  };

  return {
    isReady: async (aid) => (await holderOf(aid)) !== undefined,

    async fetch(aid, { masked = false } = {}) {
      const found = await holderOf(aid);
      if (!found) throw new ConnectorError('DCS-027', 'no card is there');
      const { holder, issued, language, password } = found;
      const data = await uinCardContent(holder, { ...settings, issued, language, keymanager, at: clock(), masked });
      return Buffer.from(await makeWithPhoto(pdf, 'uin-card', data, { password }));
    },
  };
}
