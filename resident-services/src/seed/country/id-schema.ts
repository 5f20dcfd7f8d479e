import { EMAIL_FORM, PHONE_FORM } from '../../connectors/identity/contact-forms.js';

/*
 * The identity schema of the sample country: MOSIP's names and shapes, rules of our own. Lengths count characters of
 * any script, as browsers do.
 */

type FieldType = 'text' | 'words' | 'number' | 'document' | 'biometrics';

interface Field {
  name: string;
  type: FieldType;
  /** What the field is for: given on to partners, kept back, proof, or free. */
  category: 'pvt' | 'kyc' | 'none' | 'evidence' | 'optional';
  required?: boolean;
  dynamic?: boolean;
  rule?: string;
}

const DATE = '^(18[7-9][0-9]|19[0-9]{2}|20[0-9]{2})/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])$';
const fields: readonly Field[] = [
  { name: 'IDSchemaVersion', type: 'number', category: 'none', required: true },
  { name: 'UIN', type: 'text', category: 'none' },
  { name: 'fullName', type: 'words', category: 'pvt', required: true, rule: '^.{3,50}$' },
  { name: 'dateOfBirth', type: 'text', category: 'pvt', required: true, rule: DATE },
  { name: 'gender', type: 'words', category: 'pvt', required: true, dynamic: true },
  { name: 'addressLine1', type: 'words', category: 'pvt', required: true, rule: '^.{0,50}$' },
  { name: 'addressLine2', type: 'words', category: 'pvt', rule: '^.{3,50}$' },
  { name: 'addressLine3', type: 'words', category: 'pvt', rule: '^.{3,50}$' },
  ...['region', 'province', 'city', 'zone'].map((name) => ({ name, type: 'words', category: 'pvt', required: name === 'region' }) as const),
  { name: 'postalCode', type: 'text', category: 'pvt', required: true, rule: '^([0-9A-Za-z]{5}|NA)$' },
  { name: 'phone', type: 'text', category: 'pvt', rule: PHONE_FORM },
  { name: 'email', type: 'text', category: 'pvt', rule: EMAIL_FORM },
  { name: 'residenceStatus', type: 'words', category: 'kyc', dynamic: true },
  { name: 'maritalStatus', type: 'words', category: 'optional', dynamic: true },
  { name: 'bloodType', type: 'words', category: 'optional', dynamic: true },
  { name: 'preferredLang', type: 'text', category: 'pvt', dynamic: true },
  { name: 'referenceIdentityNumber', type: 'text', category: 'kyc', rule: '^[0-9]{10,30}$' },
  ...['proofOfIdentity', 'proofOfAddress', 'proofOfRelationship', 'proofOfDateOfBirth', 'proofOfException'].map(
    (name) => ({ name, type: 'document', category: 'evidence' }) as const,
  ),
  { name: 'individualBiometrics', type: 'biometrics', category: 'pvt' },
];

const reference = { words: 'simpleType', document: 'documentType', biometrics: 'biometricsType' } as const;

const shapeOf = (type: FieldType) => {
  if (type === 'text') return { type: 'string' };
  if (type === 'number') return { type: 'number', minimum: 0 };
  return { $ref: `#/definitions/${reference[type]}` };
};

const text = { type: 'string' };
const object = (properties: object, required: readonly string[] = []) => ({ type: 'object', additionalProperties: false, properties, required });

export const idSchema = {
  version: 0.1,
  title: 'Aldora identity',
  description: 'What is kept of a resident of the sample country',
  json: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Aldora identity',
    type: 'object',
    additionalProperties: false,
    definitions: {
      simpleType: { type: 'array', items: object({ language: { type: 'string', pattern: '^[a-z]{3}$' }, value: text }, ['language', 'value']) },
      documentType: object({ format: text, type: text, value: text, refNumber: { type: ['string', 'null'] } }),
      biometricsType: object({ format: text, version: { type: 'number', minimum: 0 }, value: text }),
    },
    properties: {
      identity: {
        type: 'object',
        additionalProperties: false,
        required: fields.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(
          fields.map(({ name, type, category, dynamic, rule }) => [
            name,
            {
              ...shapeOf(type),
              fieldCategory: category,
              fieldType: dynamic ? 'dynamic' : 'default',
              ...(rule ? { validators: [{ type: 'regex', validator: rule, arguments: [] }] } : {}),
            },
          ]),
        ),
      },
    },
  },
};
