import QRCode from 'qrcode';
import { visible } from '../../pdf/clean.js';
import { printedTextsIn } from '../../texts/printed.js';
import { fill, portalNameIn, type PortalName, type Texts } from '../../texts/texts.js';
import type { CardOrder } from '../credential/credential.js';
import type { Identity, IdentityAttribute, LanguageValue } from '../identity/identity.js';
import type { KeyManager } from '../keymanager/keymanager.js';

interface Context {
  language: string;
  keymanager: KeyManager;
  at: Date;
  portalName: PortalName;
  portalOrigin: string;
  /** Where the public keys are. */
  keys: string;
}

/** The key that signs what is printed. */
export const CARD_KEY = 'resident_card';

/** ISO 639-3 as BCP 47 where that is shorter. */
const tags: Readonly<Record<string, string>> = { eng: 'en', ara: 'ar', fra: 'fr', hin: 'hi', kan: 'kn', tam: 'ta', spa: 'es' };
const MOST_NAMES = 6;
const LONGEST_NAME = 90;
/** All printed names are in the code: with more, its squares would be under 0.4 mm, too small for simple phones. */
const MOST_NAME_BYTES = 300;

/** All that the template `vid-card` prints. */
export async function cardContent(order: CardOrder, holder: Identity, { language, keymanager, at, portalName, portalOrigin, keys }: Context) {
  const texts = printedTextsIn(language);
  const { card } = texts;
  const names = namesOf(holder.attributes['fullName'], language);
  const jws = await signedCard(order, holder, { language, keymanager, at, portalOrigin });

  return {
    lang: texts.tag,
    dir: texts.direction,
    title: card.title,
    portal: portalNameIn(texts, portalName),
    photo: holder.photo ?? null,
    photoAlt: card.photo,
    names: names.map(printedName),
    numberLabel: card.number,
    number: order.maskedVid.replaceAll(/(.{4})(?=.)/g, '$1 '),
    facts: [
      { label: card.type, value: texts.vidTypes[order.vidType] ?? order.vidType },
      { label: card.created, value: dateIn(texts, order.generatedOn, order) },
      { label: card.expires, value: order.expiresOn ? dateIn(texts, order.expiresOn, order) : card.never },
      { label: card.usesLeft, value: order.transactionLimit === undefined ? card.noLimit : String(order.transactionsLeft ?? order.transactionLimit) },
    ],
    qr: await QRCode.toString(jws, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }),
    qrAlt: card.code,
    qrCaption: card.signed,
    checkTitle: card.checkTitle,
    check: card.check.map((step) => fill(step, { keys })),
    note: card.note,
  };
}

/** What is printed, as a JWS; it can be checked without asking anyone who has the public keys. */
export const signedCard = (order: CardOrder, holder: Identity, { language, keymanager, at, portalOrigin }: Omit<Context, 'portalName' | 'keys'>) =>
  keymanager.sign(CARD_KEY, signedData(order, namesOf(holder.attributes['fullName'], language), portalOrigin, at), { alg: 'ES256' });

/**
 * Short names, since each letter makes the squares of the code smaller: `v` VID, `t` its type, `c` when it was created,
 * `l` uses left, `n` the printed names by language.
 */
const signedData = (order: CardOrder, names: readonly LanguageValue[], iss: string, at: Date) => ({
  iss,
  iat: seconds(at),
  ...(order.expiresOn && { exp: seconds(order.expiresOn) }),
  v: order.maskedVid,
  t: order.vidType,
  c: seconds(order.generatedOn),
  ...(order.transactionLimit !== undefined && { l: order.transactionsLeft ?? order.transactionLimit }),
  n: Object.fromEntries(names.map(({ language, value }) => [tags[language] ?? language, value])),
});

/** A name as templates take it. */
export const printedName = ({ language, value }: LanguageValue) => ({
  lang: tags[language] ?? language,
  dir: isRightToLeft(value) ? 'rtl' : 'ltr',
  text: value,
});

/**
 * The name in all languages of the record: the holder's own first, then one in Latin letters for whoever cannot read
 * that, then the others as far as there is room. What is written alike in two of them stands once.
 */
export function namesOf(name: IdentityAttribute | undefined, first: string): LanguageValue[] {
  const all: readonly LanguageValue[] = Array.isArray(name) ? name : name === undefined ? [] : [{ language: first, value: String(name as string) }];
  const place = ({ language, value }: LanguageValue) => (language === first ? 0 : isLatin(value) ? 1 : 2);
  const sorted = [...all].sort((one, other) => place(one) - place(other));
  const different = sorted.filter(({ value }, index) => sorted.findIndex((name) => name.value === value) === index);
  let bytes = 0;
  return different
    .slice(0, MOST_NAMES)
    .map(({ language, value }) => ({ language, value: shortened(visible(value).trim()) }))
    .filter(({ value }, index) => (bytes += Buffer.byteLength(value)) <= MOST_NAME_BYTES || index === 0);
}

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

const shortened = (text: string) => ([...text].length > LONGEST_NAME ? `${[...text].slice(0, LONGEST_NAME - 1).join('')}…` : text);

const isRightToLeft = (text: string) => /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

const TWO_DAYS_MS = 2 * 86_400_000;

/** A VID that lives for minutes needs its hour, too. */
function dateIn({ tag }: Texts, at: Date, { generatedOn, expiresOn }: CardOrder) {
  const short = expiresOn !== undefined && expiresOn.getTime() - generatedOn.getTime() < TWO_DAYS_MS;
  const time = short && ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const);
  const locale = `${tag === 'en' ? 'en-GB' : tag}-u-nu-latn`;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: short ? 'short' : 'long', year: 'numeric', timeZone: 'UTC', ...time }).format(at);
}
