/** How often a resident may change an attribute; all others as often as they like. */
export const updateLimits: Readonly<Record<string, number>> = { fullName: 5, gender: 2, dateOfBirth: 3 };

const value = (...names: string[]) => ({ value: names.join() });

/** Which attribute of the identity schema stands for what; the keys are MOSIP's. */
export const identityMapping = {
  identity: {
    name: value('fullName'),
    fullName: value('fullName'),
    dob: value('dateOfBirth'),
    birthdate: value('dateOfBirth'),
    dateOfBirth: value('dateOfBirth'),
    gender: value('gender'),
    phone: value('phone'),
    phoneNumber: value('phone'),
    phone_number: value('phone'),
    email: value('email'),
    emailId: value('email'),
    uin: value('UIN'),
    vid: value('VID'),
    preferredLanguage: value('preferredLang'),
    addressLine1: value('addressLine1'),
    addressLine2: value('addressLine2'),
    addressLine3: value('addressLine3'),
    location1: value('city'),
    location2: value('region'),
    location3: value('province'),
    location4: value('zone'),
    postalCode: value('postalCode'),
    fullAddress: value('addressLine1', 'addressLine2', 'addressLine3', 'city', 'region', 'province', 'postalCode'),
    picture: value('face'),
    residenceStatus: value('residenceStatus'),
    IDSchemaVersion: value('IDSchemaVersion'),
    individualBiometrics: value('individualBiometrics'),
  },
  metaInfo: {},
  audits: {},
  documents: {
    poi: value('proofOfIdentity'),
    poa: value('proofOfAddress'),
    por: value('proofOfRelationship'),
    pob: value('proofOfDateOfBirth'),
    poe: value('proofOfException'),
  },
  attributeUpdateCountLimit: { ...updateLimits },
};
