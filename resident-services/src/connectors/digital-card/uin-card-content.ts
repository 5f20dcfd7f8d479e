import QRCode from 'qrcode';
import { visible } from '../../pdf/clean.js';
import { maskNumber } from '../../numbers/masks.js';
import { fill, portalNameIn, type PortalName, type Texts, textsIn } from '../../texts/texts.js';
import { textOf } from '../identity/attributes.js';
import type { Identity } from '../identity/identity.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { CARD_KEY, namesOf, printedName } from './card-content.js';

interface Context {
  language: string;
  issued: Date;
  keymanager: KeyManager;
  at: Date;
  portalName: PortalName;
  portalOrigin: string;
  /** Whether most of the number is hidden. */
  masked: boolean;
}

/** All that the template `uin-card` prints. */
export async function uinCardContent(holder: Identity, { language, issued, keymanager, at, portalName, portalOrigin, masked }: Context) {
  const texts = textsIn(language);
  const { card, uinCard, attributes: labels } = texts;
  const names = namesOf(holder.attributes['fullName'], language);
  const born = textOf(holder.attributes['dateOfBirth'], language);
  const jws = await keymanager.sign(
    CARD_KEY,
    {
      iss: portalOrigin,
      iat: seconds(at),
      uin: maskNumber(holder.uin),
      ...(born && { born }),
      name: Object.fromEntries(names.map((name) => [name.language, name.value])),
    },
    { alg: 'ES256', header: { typ: 'JWT' } },
  );
  const shown = (attribute: string) => visible(textOf(holder.attributes[attribute], language) ?? '').slice(0, 40);

  return {
    lang: texts.tag,
    dir: texts.direction,
    title: uinCard.title,
    portal: portalNameIn(texts, portalName),
    photo: holder.photo ?? null,
    photoAlt: card.photo,
    names: names.map(printedName),
    numberLabel: uinCard.number,
    number: (masked ? maskNumber(holder.uin) : holder.uin).replace(/^([\dX]{4})([\dX]{3})/, '$1 $2 '),
    facts: [
      { label: labels['dateOfBirth'] ?? '', value: born ? dateOfBirth(texts, born) : '' },
      { label: labels['gender'] ?? '', value: shown('gender') },
      { label: labels['region'] ?? '', value: shown('region') },
      { label: uinCard.issued, value: dateIn(texts, issued) },
    ].filter(({ value }) => value !== ''),
    qr: await QRCode.toString(jws, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }),
    qrAlt: card.code,
    qrCaption: card.signed,
    checkTitle: card.checkTitle,
    check: [...card.check.slice(0, 2).map((step) => fill(step, { keys: `${portalOrigin}/resident/v1/.well-known/jwks.json` })), uinCard.compare],
    note: uinCard.note,
  };
}

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** MOSIP writes `1990/04/17`. */
function dateOfBirth(texts: Texts, text: string) {
  const at = new Date(`${text.replaceAll('/', '-')}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? visible(text).slice(0, 40) : dateIn(texts, at);
}

const dateIn = ({ tag }: Texts, at: Date) =>
  new Intl.DateTimeFormat(`${tag === 'en' ? 'en-GB' : tag}-u-nu-latn`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
