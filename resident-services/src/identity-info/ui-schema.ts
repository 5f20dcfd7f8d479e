import { EMAIL_FORM, PHONE_FORM } from '../connectors/identity/contact-forms.js';
import { catalogue } from '../texts/texts.js';

export const schemaTypes = ['update-demographics', 'personalized-card', 'share-credential'] as const;
export type SchemaType = (typeof schemaTypes)[number];

/** One thing that a page shows or asks for, as MOSIP describes it to its pages. */
interface UiAttribute {
  attributeName: string;
  label: Record<string, string>;
  [setting: string]: unknown;
}

export const addressParts = ['addressLine1', 'addressLine2', 'addressLine3', 'city', 'region', 'province', 'zone', 'postalCode'] as const;

type Label = (name: string) => Record<string, string>;

/** What the pages of a feature show, with labels in the languages of this portal. */
export function uiSchema(type: SchemaType, languages: readonly string[]): { identity: UiAttribute[] } {
  const known = languages.filter((language) => catalogue[language]);
  const label: Label = (name) => Object.fromEntries(known.map((language) => [language, catalogue[language]?.attributes[name] ?? name]));
  return { identity: type === 'update-demographics' ? updateAttributes(label) : cardAttributes(label, type, known) };
}

const textbox = (attributeName: string, tab: string) => ({ attributeName, tab, controlType: 'textbox', dataType: 'notString' });
const place = (attributeName: string, locationHierarchyLevel: number) => ({
  attributeName,
  tab: 'address',
  controlType: 'dropdown',
  dataType: attributeName === 'postalCode' ? 'string' : 'notString',
  locationHierarchyLevel,
});
const proof = (attributeName: string, tab: string) => ({ attributeName, tab, controlType: 'fileupload', dataType: 'string' });
const contact = (attributeName: string, validator: string) => ({
  attributeName,
  tab: 'contact',
  controlType: 'textbox',
  dataType: 'string',
  validators: [{ type: 'regex', validator, arguments: [] }],
});

const updateAttributes = (label: Label) =>
  [
    textbox('fullName', 'identity'),
    { attributeName: 'dateOfBirth', tab: 'identity', controlType: 'calendar', dataType: 'string' },
    { attributeName: 'gender', tab: 'identity', controlType: 'dropdown', dataType: 'notString' },
    proof('proofOfIdentity', 'identity'),
    ...['addressLine1', 'addressLine2', 'addressLine3'].map((name) => textbox(name, 'address')),
    ...['region', 'province', 'city', 'zone', 'postalCode'].map((name, index) => place(name, index + 1)),
    proof('proofOfAddress', 'address'),
    contact('email', EMAIL_FORM),
    contact('phone', PHONE_FORM),
    { attributeName: 'preferredLang', tab: 'notificationLanguage', controlType: 'dropdown', dataType: 'string' },
  ].map((attribute) => ({ ...attribute, label: label(attribute.attributeName) }));

/** What can be chosen for a card or a partner: some of it partly hidden, some of it in part. */
function cardAttributes(label: Label, type: SchemaType, languages: readonly string[]) {
  const inAll = <T>(make: (language: string) => T) => Object.fromEntries(languages.map((language) => [language, make(language)]));
  const options = (values: readonly string[], chosen: string, labelOf: (value: string, language: string) => string) =>
    inAll((language) => values.map((value) => ({ label: labelOf(value, language), value, checked: value === chosen })));
  const wordOf = (value: string, language: string) => catalogue[language]?.attributes[value] ?? value;

  const plain = (attributeName: string) => ({ attributeName, maskRequired: false, formatRequired: false });
  const masked = (attributeName: string) => ({ attributeName, maskRequired: true, maskAttributeName: `masked_${attributeName}`, formatRequired: false });
  const formatted = (attributeName: string, defaultFormat: string, formatOption: object) => ({
    ...plain(attributeName),
    formatRequired: true,
    defaultFormat,
    formatOption,
  });
  return [
    plain('fullName'),
    formatted(
      'dateOfBirth',
      'DD/MMM/YYYY',
      options(['DD/MMM', 'DD/MMM/YYYY'], 'DD/MMM/YYYY', (value) => value),
    ),
    masked('UIN'),
    masked('perpetualVID'),
    masked('phone'),
    masked('email'),
    formatted('fullAddress', 'fullAddress', options([...addressParts, 'fullAddress'], 'fullAddress', wordOf)),
    plain('gender'),
    plain('photo'),
  ].map((attribute) => ({
    ...attribute,
    label: label(attribute.attributeName),
    checked: false,
    displaykeyinsharewithpartner: true,
    // A card with the number that stands for all others is asked for on purpose only.
    displaykeyinpersonalisedcard: !(type === 'personalized-card' && attribute.attributeName === 'perpetualVID'),
  }));
}
