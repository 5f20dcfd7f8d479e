import type { MasterData } from '../connectors/masterdata/masterdata.js';
import { filledListOf } from '../master-data/lists.js';
import { passed } from '../master-data/passed.js';
import { applicantCategory, categoryWithTypes, dayOnWire, documentOnWire, fieldOnWire, levelOnWire, placeOnWire } from '../master-data/wire.js';
import type { Handlers } from '../plugins/handlers.js';
import { invalidInput, ServiceError } from '../service-error.js';

type Operations =
  | 'getHierarchyLevels'
  | 'getHierarchyLevelsByLang'
  | 'getChildren'
  | 'getChildrenByLang'
  | 'getLocationInfo'
  | 'getWorkingDays'
  | 'getValidDocuments'
  | 'getDocumentTypes'
  | 'getApplicantDocuments'
  | 'getDynamicField'
  | 'getDynamicFieldByLang'
  | 'getGenderCode'
  | 'getIdSchema'
  | 'getTemplate';

/** Master data as it is kept, for everyone who fills in a form. */
export const informationHandlers = ({ masterdata }: { masterdata: MasterData }): Handlers<Operations> => ({
  async getHierarchyLevels() {
    return { locationHierarchyLevels: (await passed(masterdata.hierarchyLevels())).map(levelOnWire) };
  },

  async getHierarchyLevelsByLang({ params: { langcode } }) {
    return { locationHierarchyLevels: (await passed(masterdata.hierarchyLevels(langcode))).map(levelOnWire) };
  },

  async getChildrenByLang({ params: { locationcode, langcode } }) {
    return { locations: (await passed(masterdata.placesIn(locationcode, langcode))).map(placeOnWire) };
  },

  async getChildren({ params: { locationcode }, query: { languageCodes } }) {
    const inOne = async (language: string) => [language, (await masterdata.placesIn(locationcode, language)).map(placeOnWire)] as const;
    return { locations: Object.fromEntries(await passed(Promise.all(filledListOf(languageCodes).map(inOne)))) };
  },

  async getLocationInfo({ params: { locationcode, langcode } }) {
    return placeOnWire(await passed(masterdata.place(locationcode, langcode)));
  },

  async getWorkingDays({ params: { registrationCenterID, langCode } }) {
    return { workingdays: (await passed(masterdata.workingDays(registrationCenterID, langCode))).map(dayOnWire) };
  },

  async getValidDocuments({ params: { langCode } }) {
    return { documentcategories: (await passed(masterdata.documentCategories(langCode))).map(categoryWithTypes) };
  },

  async getDocumentTypes({ params: { documentcategorycode, langcode } }) {
    const categories = await passed(masterdata.documentCategories(langcode));
    // The pages of MOSIP ask for the category in the letters of the identity schema, which are small.
    const category = categories.find(({ code }) => code.toLowerCase() === documentcategorycode.toLowerCase());
    if (!category) throw new ServiceError('RES-SER-418', 'Document category not found');
    return { documents: category.types.map(documentOnWire) };
  },

  async getApplicantDocuments({ params: { applicantId }, query }) {
    const languages = filledListOf(query.languages);
    const categories = await passed(Promise.all(languages.map((language) => masterdata.documentCategories(language, applicantId))));
    return { appTypeCode: applicantId, langCode: languages.join(), isActive: true, documentCategories: categories.flat().map(applicantCategory) };
  },

  async getDynamicField({ params: { fieldName } }) {
    return (await passed(masterdata.dynamicField(fieldName))).map(fieldOnWire);
  },

  async getDynamicFieldByLang({ params: { fieldName, langCode }, query }) {
    const [field] = await passed(masterdata.dynamicField(fieldName, langCode));
    const values = query?.withValue ? (field?.values ?? []) : [];
    return { name: fieldName, description: field?.description ?? null, values: [...values] };
  },

  async getGenderCode({ params: { gendertype, langcode } }) {
    const [field] = await passed(masterdata.dynamicField('gender', langcode));
    const { compare } = new Intl.Collator(langcode, { sensitivity: 'base' });
    const gender = field?.values.find(({ value }) => compare(value, gendertype) === 0);
    if (!gender) throw invalidInput('genderName');
    return { genderCode: gender.code };
  },

  async getIdSchema({ query }) {
    const { version, title, description, schemaJson, effectiveFrom } = await passed(masterdata.idSchema(query?.schemaVersion ?? 0));
    return { id: String(version), idVersion: version, title, description, schemaJson, status: 'PUBLISHED', effectiveFrom: effectiveFrom.toISOString() };
  },

  async getTemplate({ params: { langcode, templatetypecode } }) {
    const template = passed(masterdata.template(templatetypecode, langcode));
    // Of a template alone MOSIP has a code of its own for what is not there.
    const fileText = await template.catch((error: unknown) =>
      Promise.reject(error instanceof ServiceError ? new ServiceError('RES-SER-415', error.text) : error),
    );
    return { fileText };
  },
});
