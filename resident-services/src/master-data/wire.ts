import type { components } from '@rp/shared-contract/resident-api';
import type { Centre, DocumentCategory, DocumentType, DynamicField, HierarchyLevel, Place, WeekDay } from '../connectors/masterdata/masterdata.js';

type Schemas = components['schemas'];

export const levelOnWire = ({ level, name, language }: HierarchyLevel): Schemas['LocationHierarchyLevel'] => ({
  hierarchyLevel: level,
  hierarchyLevelName: name,
  langCode: language,
  isActive: true,
});

export const placeOnWire = ({ code, name, level, levelName, parentCode, language }: Place): Schemas['Location'] => ({
  code,
  name,
  hierarchyLevel: level,
  hierarchyName: levelName,
  parentLocCode: parentCode,
  langCode: language,
  isActive: true,
});

export const centreOnWire = (centre: Centre): Schemas['RegistrationCentre'] => ({
  id: centre.id,
  name: centre.name,
  centerTypeCode: centre.typeCode,
  addressLine1: centre.address[0] ?? null,
  addressLine2: centre.address[1] ?? null,
  addressLine3: centre.address[2] ?? null,
  latitude: String(centre.latitude),
  longitude: String(centre.longitude),
  locationCode: centre.locationCode,
  holidayLocationCode: centre.holidayLocationCode,
  contactPhone: centre.contactPhone,
  contactPerson: centre.contactPerson,
  workingHours: asTime(minutesOf(centre.closes) - minutesOf(centre.opens)),
  numberOfKiosks: centre.kiosks,
  perKioskProcessTime: asTime(centre.kioskMinutes),
  centerStartTime: centre.opens,
  centerEndTime: centre.closes,
  lunchStartTime: centre.lunchFrom,
  lunchEndTime: centre.lunchTo,
  timeZone: centre.timeZone,
  zoneCode: centre.zoneCode,
  langCode: centre.language,
  isActive: true,
});

const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const asTime = (minutes: number) => `${[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')}:00`;

export const dayOnWire = ({ code, name, order, language }: WeekDay) => ({ code, name, order, languageCode: language });

export const documentOnWire = ({ code, name, language }: DocumentType) => ({ code, name, description: null, langCode: language, isActive: true });

const categoryOnWire = ({ code, name, description, language }: DocumentCategory) => ({ code, name, description, langCode: language, isActive: true });

/** The key of the types is written small in one operation and with a capital in another. */
export const categoryWithTypes = (category: DocumentCategory) => ({ ...categoryOnWire(category), documenttypes: category.types.map(documentOnWire) });
export const applicantCategory = (category: DocumentCategory) => ({ ...categoryOnWire(category), documentTypes: category.types.map(documentOnWire) });

export const fieldOnWire = ({ name, language, description, values }: DynamicField) => ({
  id: name,
  name,
  langCode: language,
  dataType: 'string',
  description,
  isActive: true,
  fieldVal: [...values],
});
