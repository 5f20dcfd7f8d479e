import { DocumentRefused, type PdfMaker } from '../../pdf/pdf-maker.js';
import { makeWithPhoto } from '../../pdf/with-photo.js';
import type { Clock } from '../../clock.js';
import { knownLanguages, type PortalName } from '../../texts/texts.js';
import { ConnectorError, ConnectorUnavailable } from '../connector-error.js';
import type { CardOrder, UinCardOrder } from '../credential/credential.js';
import { messageLanguages } from '../identity/attributes.js';
import type { Identity } from '../identity/identity.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { cardContent } from './card-content.js';
import { cardPassword } from './card-password.js';
import type { DataShare } from './data-share.js';
import type { CardMaker, DigitalCards } from './digital-card.js';
import { uinCardContent } from './uin-card-content.js';

interface Needs {
  keymanager: KeyManager;
  pdf: PdfMaker;
  files: DataShare;
  /** It says which service asks. */
  fetch: typeof fetch;
  /** Where this server hears itself. */
  origin: () => string;
  clock: Clock;
  settings: {
    portalName: PortalName;
    portalOrigin: string;
    templateLanguages: readonly string[];
    passwordAttributes: readonly string[];
  };
}

const MOST_BYTES = 10 * 1_048_576;
/** A name rather than an address: the one of this server may change before the card is fetched. */
const LINKS = 'http://127.0.0.1';
const path = /^\/datashare\/([0-9a-f]{64})$/;

/** Digital Card Service and data share in our own process and store. */
export function embeddedDigitalCards({ keymanager, pdf, files, fetch, origin, clock, settings }: Needs): DigitalCards & CardMaker {
  const tokenOf = (link: string) => {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    // This server may have had another address when the link was made; where it leads is up to us, not to it.
    return url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) ? path.exec(url.pathname)?.[1] : undefined;
  };

  const draw = async (order: CardOrder | UinCardOrder, holder: Identity, { language, password }: { language: string; password: string }) => {
    const context = { ...settings, language, keymanager, at: clock() };
    if ('uin' in order) return makeWithPhoto(pdf, 'uin-card', await uinCardContent(holder, { ...context, issued: clock(), masked: false }), { password });
    const keys = `${settings.portalOrigin}/resident/v1/.well-known/jwks.json`;
    return makeWithPhoto(pdf, 'vid-card', await cardContent(order, holder, { ...context, keys }), { password });
  };

  return {
    isOurs: (link) => tokenOf(link) !== undefined,

    async fetch(link) {
      const token = tokenOf(link);
      if (!token) throw new ConnectorError('DCS-027', 'not a link of the card service');
      const answer = await fetch(`${origin()}/datashare/${token}`, { redirect: 'error', signal: AbortSignal.timeout(10_000) }).catch((cause: unknown) => {
        throw new ConnectorUnavailable('digital-card', { cause });
      });
      if (answer.status === 404) throw new ConnectorError('DCS-027', 'no such card');
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (!answer.ok || bytes.length > MOST_BYTES || !bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new ConnectorUnavailable('digital-card');
      return bytes;
    },

    release: async (link) => files.release(tokenOf(link) ?? ''),

    forget: (reference) => files.release(files.tokenOf(reference)),

    async make(order, holder) {
      const language = messageLanguages(holder, settings.templateLanguages, knownLanguages)[0] ?? 'eng';
      const password = cardPassword(holder.attributes, language, [...settings.passwordAttributes]);
      if (!password) return { refused: 'no password can be made of this record' };
      try {
        const card = await draw(order, holder, { language, password });
        return { link: `${LINKS}/datashare/${await files.put(order.reference, card, 'application/pdf')}` };
      } catch (error) {
        if (error instanceof DocumentRefused) return { refused: 'the card could not be laid out' };
        throw error;
      }
    },
  };
}
