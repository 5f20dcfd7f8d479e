import { Ajv } from 'ajv';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { textOf } from '../connectors/identity/attributes.js';
import { isEmail } from '../connectors/identity/contact-forms.js';
import type { Identity, IdentityAttribute, LanguageValue } from '../connectors/identity/identity.js';
import { isIdentitySchema, patternOf } from '../connectors/identity/identity-schema.js';
import type { MasterData } from '../connectors/masterdata/masterdata.js';
import { updateLimits } from '../identity-info/identity-mapping.js';
import { uiSchema } from '../identity-info/ui-schema.js';
import { invalidInput, ServiceError } from '../service-error.js';

/** What a resident wants changed, by the names of the identity schema. */
export type Changes = Readonly<Record<string, IdentityAttribute>>;

const attributes = uiSchema('update-demographics', []).identity;
const changeable = new Set(attributes.filter(({ controlType }) => controlType !== 'fileupload').map(({ attributeName }) => attributeName));
/** Filled in by the system, or taken from the documents sent in before. */
const notAsked = /^(UIN|IDSchemaVersion|proofOf\w+)$/;

/**
 * The changes in a request whose structure is not known yet.
 * @throws {ServiceError} `RES-SER-410` with `identity`, `identity/<name>` or `languageCode`
 */
export function changesIn(identity: unknown, languages: readonly string[]): Changes {
  if (typeof identity !== 'object' || identity === null || Array.isArray(identity)) throw invalidInput('identity');
  const asked = Object.entries(identity).filter(([name, value]) => !notAsked.test(name) && value !== null);
  if (asked.length === 0) throw invalidInput('identity');
  return Object.fromEntries(asked.map(([name, value]) => [name, attributeIn(name, value, languages)]));
}

function attributeIn(name: string, value: unknown, languages: readonly string[]): IdentityAttribute {
  if (!changeable.has(name)) throw invalidInput(`identity/${name.slice(0, 64)}`);
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (!Array.isArray(value) || value.length === 0) throw invalidInput(`identity/${name}`);
  return value.map((each: unknown) => {
    const { language, value: text } = (typeof each === 'object' && each !== null ? each : {}) as Partial<LanguageValue>;
    if (typeof language !== 'string' || !languages.includes(language)) throw invalidInput('languageCode');
    if (typeof text !== 'string' || text.trim() === '') throw invalidInput(`identity/${name}`);
    return { language, value: text };
  });
}

/** @throws {ServiceError} `RES-SER-527` for the first attribute that is to become what it is */
export function refuseSame(changes: Changes, record: Identity) {
  const same = Object.entries(changes).find(([name, value]) => isSame(value, record.attributes[name]));
  if (same) throw new ServiceError('RES-SER-527', `The new value is the present one :- ${same[0]}`);
}

function isSame(value: IdentityAttribute, before: IdentityAttribute | undefined) {
  if (before === undefined) return false;
  const like = (one: string, other: string | undefined) => other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();
  if (typeof value !== 'object') return like(String(value), textOf(before, ''));
  const now = typeof before === 'object' ? before : [];
  return value.every((text) => like(text.value, now.find(({ language }) => language === text.language)?.value));
}

/** @throws {ServiceError} `RES-SER-526` with all that was changed as often as it may be */
export function refuseUsedUp(changes: Changes, { updates = {} }: Identity) {
  const usedUp = Object.keys(changes).filter((name) => (updates[name] ?? 0) >= (updateLimits[name] ?? Number.POSITIVE_INFINITY));
  if (usedUp.length > 0) throw new ServiceError('RES-SER-526', `Changed as often as it may be :- ${usedUp.join(',')}`);
}

/**
 * @throws {ServiceError} `RES-SER-410 identity/<name>` for the first value that the identity schema does not allow
 * @throws {ConnectorUnavailable} when nothing can be held against that schema
 */
export async function refuseUnlessValid(changes: Changes, masterdata: MasterData) {
  const schema: unknown = JSON.parse((await masterdata.idSchema(0)).schemaJson);
  if (!isIdentitySchema(schema)) throw new ConnectorUnavailable('masterdata');
  const ajv = new Ajv({ strict: false, logger: false });
  for (const [name, value] of Object.entries(changes)) {
    const property = schema.properties.identity.properties[name];
    const fits = property && ajv.validate({ definitions: schema.definitions, ...property }, value);
    const texts = typeof value === 'object' ? value.map((text) => text.value) : [String(value)];
    const rules = (property?.validators ?? []).map(({ validator }) => patternOf(validator));
    // Whatever a country allows, we write to this address.
    const isSafe = name !== 'email' || texts.every(isEmail);
    const isDay = name !== 'dateOfBirth' || texts.every(isInCalendar);
    const isListed = property?.fieldType !== 'dynamic' || (await areListed(name, value, masterdata));
    if (!fits || !isSafe || !isDay || !isListed || !texts.every((text) => rules.every((rule) => rule.test(text)))) throw invalidInput(`identity/${name}`);
  }
}

/** A pattern tells no month from another: 1990/02/29 fits it. */
function isInCalendar(text: string) {
  const day = text.replaceAll('/', '-');
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().startsWith(day);
}

/** Whether the country knows these values of a field that has a list: by code, or by name in their language. */
async function areListed(name: string, value: IdentityAttribute, masterdata: MasterData) {
  const fields = await masterdata.dynamicField(name).catch((error: unknown) => {
    if (error instanceof ConnectorUnavailable) throw error;
    return []; // a field without a list
  });
  const known = new Set(fields.flatMap(({ values }) => values.flatMap((each) => [each.code, each.value])));
  const texts = typeof value === 'object' ? value.map((text) => text.value) : [String(value)];
  return known.size === 0 || texts.every((text) => known.has(text));
}
