import type { Identity, IdentityAttribute, IdentityRepository, LanguageValue } from '../connectors/identity/identity.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import { maskNumber } from '../numbers/masks.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import { updateLimits } from './identity-mapping.js';
import { addressParts, type SchemaType, uiSchema } from './ui-schema.js';

interface Needs {
  identity: IdentityRepository;
  vidRepository: VidRepository;
}

type Shown = string | LanguageValue[];

export function identityInfoService({ identity, vidRepository }: Needs) {
  return {
    /**
     * What the pages of a feature show of a resident: nothing that their schema does not name.
     * @throws {ServiceError} `RES-SER-439` when nothing is on record of the resident
     */
    async read(resident: Resident, type: SchemaType): Promise<Record<string, Shown>> {
      const record = await identity.byUin(resident.uin);
      if (!record) throw new ServiceError('RES-SER-439');
      const shown: Record<string, Shown> = {};
      for (const { attributeName: name, maskAttributeName, formatRequired } of uiSchema(type, []).identity) {
        const value = await valueOf(name, record, resident, vidRepository);
        if (value === undefined) continue;
        shown[name] = value;
        if (typeof maskAttributeName === 'string' && typeof value === 'string') shown[maskAttributeName] = masked(value);
        if (name === 'fullAddress' && formatRequired) Object.assign(shown, partsOf(record));
      }
      return shown;
    },

    drafts: (resident: Resident) => identity.drafts(resident.uin),

    /** How often a resident may still change what is limited. @param names all that are limited when left out */
    async updatesLeft(resident: Resident, names?: readonly string[]) {
      const record = await identity.byUin(resident.uin);
      if (!record) throw new ServiceError('RES-SER-470');
      return Object.entries(updateLimits)
        .filter(([name]) => !names || names.includes(name))
        .map(([attributeName, limit]) => ({ attributeName, noOfUpdatesLeft: Math.max(0, limit - (record.updates?.[attributeName] ?? 0)) }));
    },
  };
}

export type IdentityInfoService = ReturnType<typeof identityInfoService>;

async function valueOf(name: string, record: Identity, { uin, picture }: Resident, vidRepository: VidRepository): Promise<Shown | undefined> {
  if (name === 'UIN') return uin;
  if (name === 'photo') return picture;
  if (name === 'perpetualVID') return (await vidRepository.list(uin)).find(({ vidType }) => vidType === 'PERPETUAL')?.vid;
  if (name === 'fullAddress') return wholeAddress(record);
  return shownAs(record.attributes[name]);
}

const shownAs = (attribute: IdentityAttribute | undefined): Shown | undefined => {
  if (attribute === undefined) return undefined;
  return typeof attribute === 'object' ? [...attribute] : String(attribute);
};

const partsOf = ({ attributes }: Identity) =>
  Object.fromEntries(addressParts.flatMap((name) => (attributes[name] === undefined ? [] : [[name, shownAs(attributes[name])!]])));

/** The parts of the address on one line, in each language that it is kept in. */
function wholeAddress({ attributes }: Identity): LanguageValue[] | undefined {
  const parts = addressParts.map((name) => attributes[name]).filter((part) => part !== undefined);
  const languages = [...new Set(parts.flatMap((part) => (typeof part === 'object' ? part.map(({ language }) => language) : [])))];
  const inOne = (language: string) =>
    parts
      .map((part) => (typeof part === 'object' ? part.find((text) => text.language === language)?.value : String(part)))
      .filter((text) => text !== undefined);
  return languages.length === 0 ? undefined : languages.map((language) => ({ language, value: inOne(language).join(', ') }));
}

/** MOSIP's mask: of an e-mail address it hides what stands before the sign. */
function masked(value: string) {
  const at = value.lastIndexOf('@');
  return at < 0 ? maskNumber(value) : maskNumber(value.slice(0, at)) + value.slice(at);
}
