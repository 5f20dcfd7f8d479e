import type { Clock } from '../clock.js';
import { messageLanguages } from '../connectors/identity/attributes.js';
import { cardPassword } from '../connectors/digital-card/card-password.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { EventLog } from '../events/event-log.js';
import type { EventOutcome } from '../events/event.js';
import type { IdentityInfoService } from '../identity-info/identity-info.service.js';
import { makeWithPhoto } from '../pdf/with-photo.js';
import { type PdfMaker, PdfBusy } from '../pdf/pdf-maker.js';
import { invalidInput, ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import { documentTimes } from '../texts/document-times.js';
import type { LocalTimes } from '../texts/local-time.js';
import { fill, knownLanguages, portalNameIn, type PortalName, textsIn } from '../texts/texts.js';
import { factOf, type Shown } from './card-facts.js';
import { wordsOf } from './card-text.js';
import { uiSchema } from '../identity-info/ui-schema.js';

interface Needs {
  identity: IdentityRepository;
  identityInfo: IdentityInfoService;
  eventLog: EventLog;
  pdf: PdfMaker;
  portalName: PortalName;
  templateLanguages: readonly string[];
  passwordAttributes: readonly string[];
  /** Of the page that is sent: it may hold the photo. */
  mostBytes: number;
  clock: Clock;
}

interface Details {
  /** Why there is no card. */
  refusal?: string;
}

const known = new Set(uiSchema('personalized-card', []).identity.flatMap(({ attributeName, maskAttributeName }) => [attributeName, String(maskAttributeName)]));

/**
 * A card with what a resident chose. The page that was sent only tells the choice: the card is made here, of what is on
 * record, and a page that says anything else of its resident gets none.
 */
export function personalisedCardService(needs: Needs) {
  const { identity, identityInfo, eventLog, pdf, portalName, templateLanguages, passwordAttributes, mostBytes, clock } = needs;

  eventLog.action<Details>('DOWNLOAD_PERSONALIZED_CARD', async ({ details: { refusal } }): Promise<EventOutcome> => {
    if (refusal)
      return {
        statusCode: 'FAILED',
        fields: { status_comment: refusal },
        answer: { refusal: { code: refusal, text: new ServiceError(refusal).text } },
        message: { kind: 'failure' },
      };
    return { statusCode: 'CARD_DOWNLOADED', answer: { response: {} }, message: { kind: 'success' } };
  });

  const record = (resident: Resident, attributes: readonly string[], details: Details) =>
    eventLog.run<Details>({
      type: 'DOWNLOAD_PERSONALIZED_CARD',
      resident,
      prepare: async () => ({ details, fields: { attribute_list: attributes.join(';').slice(0, 255) } }),
    });

  const cardOf = async (resident: Resident, html: string, attributes: readonly string[], times: LocalTimes) => {
    const holder = await identity.byUin(resident.uin);
    const [language = 'eng'] = messageLanguages(holder, templateLanguages, knownLanguages);
    const texts = textsIn(language);
    const shown: Shown = await identityInfo.read(resident, 'personalized-card');
    const words = wordsOf(html);
    const printed = attributes.filter((name) => name !== 'photo');
    const facts = printed.map((name) => factOf(name, shown, words, texts));
    const password = holder && cardPassword(holder.attributes, language, [...passwordAttributes]);
    if (!facts.every((fact) => fact !== undefined) || !password) throw new ServiceError('RES-SER-479');

    const { at, zone } = documentTimes(times, texts);
    const data = {
      lang: texts.tag,
      dir: texts.direction,
      title: texts.eventTypes.DOWNLOAD_PERSONALIZED_CARD,
      heading: texts.eventTypes.DOWNLOAD_PERSONALIZED_CARD,
      portal: portalNameIn(texts, portalName),
      photo: attributes.includes('photo') ? (resident.picture ?? holder.photo ?? null) : null,
      photoAlt: texts.card.photo,
      facts: facts.map(({ name, value }) => ({ label: texts.attributes[name] ?? name, value, code: /^[\x20-\x7e]+$/.test(value) })),
      footer: `${texts.documents.made} ${at(clock())} · ${fill(texts.documents.zone, { zone })}`,
    };
    return Buffer.from(await makeWithPhoto(pdf, 'personalised-card', data, { password, askedBy: resident.tokenId }));
  };

  return {
    /** @throws {ServiceError} `RES-SER-410 html`, `RES-SER-410 attributes` before there is an event, `RES-SER-479` with it */
    async make(resident: Resident, asked: { html: string; attributes: readonly string[] }, times: LocalTimes) {
      const attributes = [...new Set(asked.attributes)];
      if (!attributes.every((name) => known.has(name))) throw invalidInput('attributes');
      const page = Buffer.from(asked.html, 'base64');
      const html = page.toString('utf8');
      if (html.trim() === '' || page.length > mostBytes) throw invalidInput('html');
      try {
        const file = await cardOf(resident, html, attributes, times);
        const { eventId } = await record(resident, attributes, {});
        return { eventId, file };
      } catch (cause) {
        if (!(cause instanceof ServiceError) || cause instanceof PdfBusy) throw cause;
        const { eventId } = await record(resident, attributes, { refusal: cause.code });
        throw new ServiceError(cause.code, cause.text, { eventId, cause });
      }
    },
  };
}

export type PersonalisedCardService = ReturnType<typeof personalisedCardService>;
