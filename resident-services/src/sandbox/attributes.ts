import type { IdentityAttribute } from '../connectors/identity/identity.js';
import type { Random } from '../random.js';
import { idSchema } from '../seed/country/id-schema.js';
import { SandboxRefused } from './refused.js';

export type Attributes = Readonly<Record<string, IdentityAttribute>>;

interface Property {
  type?: string;
  $ref?: string;
  validators?: { validator: string }[];
}

const properties = idSchema.json.properties.identity.properties as Record<string, Property>;

/** What is no attribute of a person: a version, a number that is given, files. */
const isOfPerson = (name: string) => name !== 'UIN' && (properties[name]?.type === 'string' || properties[name]?.$ref === '#/definitions/simpleType');

/** @throws {SandboxRefused} for what the identity schema does not know or does not allow */
export function checked(given: Attributes): Attributes {
  for (const [name, value] of Object.entries(given)) {
    if (!isOfPerson(name)) throw new SandboxRefused(400, `The identity schema has no attribute ${name} that can be given`);
    const { type, validators = [] } = properties[name]!;
    if ((type === 'string') !== (typeof value === 'string')) {
      throw new SandboxRefused(400, type === 'string' ? `${name} is a text` : `${name} is a list of texts with their language`);
    }
    const texts = typeof value === 'object' ? value.map((each) => each.value) : [String(value)];
    const rule = validators[0]?.validator;
    if (rule && texts.some((text) => !new RegExp(rule, 'u').test(text))) throw new SandboxRefused(400, `${name} does not fit ${rule}`);
  }
  return given;
}

const eng = (value: string) => [{ language: 'eng', value }];

/** Somebody of the sample country, with contacts that nobody else has. */
export const madeUp = (random: Random): Attributes => ({
  fullName: eng('Nova Tarrin'),
  dateOfBirth: '1993/06/21',
  gender: eng('Female'),
  addressLine1: eng('4 Signal Hill'),
  region: eng('North Coast'),
  postalCode: '10420',
  preferredLang: 'eng',
  email: `trial-${random.bytes(6).toString('hex')}@example.org`,
  phone: `+99920${String(random.integer(0, 1_000_000)).padStart(6, '0')}`,
});
