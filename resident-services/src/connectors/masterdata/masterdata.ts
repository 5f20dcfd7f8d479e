/** A text, and the language it is in: that asked for, or the country's first where there is none. */
export interface Named {
  name: string;
  language: string;
}

export interface HierarchyLevel extends Named {
  level: number;
}

export interface Place extends Named {
  code: string;
  level: number;
  levelName: string;
  parentCode: string | null;
}

export interface Centre extends Named {
  id: string;
  typeCode: string;
  /** Up to three lines. */
  address: readonly string[];
  latitude: number;
  longitude: number;
  locationCode: string;
  holidayLocationCode: string;
  zoneCode: string;
  contactPhone: string;
  contactPerson: string;
  kiosks: number;
  kioskMinutes: number;
  /** Times of day as `09:00:00`. */
  opens: string;
  closes: string;
  lunchFrom: string;
  lunchTo: string;
  timeZone: string;
  /** Codes of week days. */
  workingDays: readonly string[];
}

export interface WeekDay extends Named {
  code: string;
  /** 1 is Sunday. */
  order: number;
}

export interface DocumentType extends Named {
  code: string;
}

export interface DocumentCategory extends Named {
  code: string;
  description: string;
  types: readonly DocumentType[];
}

export interface DynamicField {
  name: string;
  description: string;
  language: string;
  values: readonly { code: string; value: string }[];
}

export interface IdSchema {
  version: number;
  title: string;
  description: string;
  /** A JSON schema, as text. */
  schemaJson: string;
  effectiveFrom: Date;
}

export const centreOrders = ['createdDateTime', 'name', 'id'] as const;

export interface CentrePage {
  page: number;
  size: number;
  sortBy: (typeof centreOrders)[number];
  descending: boolean;
}

/** Centres below the places that have such a name on such a level; the beginning of a name is enough. */
export interface CentreQuery {
  language: string;
  level: number;
  names: readonly string[];
}

/**
 * Master data: what holds for a country.
 *
 * All throw `ConnectorError` with a code of `KER-MSD-…` when nothing is found, or when no text is kept in the language.
 */
export interface MasterData {
  /** Without a language in all of them, and so below. */
  hierarchyLevels(language?: string): Promise<readonly HierarchyLevel[]>;
  place(code: string, language: string): Promise<Place>;
  /** One level below a place, by name. */
  placesIn(code: string, language: string): Promise<readonly Place[]>;
  /** Nearest first. */
  centresNear(point: { latitude: number; longitude: number; metres: number }, language: string): Promise<readonly Centre[]>;
  /** At most `most`, by name. */
  centresIn(query: CentreQuery, most: number): Promise<readonly Centre[]>;
  centrePage(query: CentreQuery, page: CentrePage): Promise<{ centres: readonly Centre[]; total: number }>;
  workingDays(centreId: string, language: string): Promise<readonly WeekDay[]>;
  /** The days from `from` to `to`, as `2026-03-03`, on which a centre is closed though its week has it open. */
  holidays(centreId: string, span: { from: string; to: string }, language: string): Promise<readonly ({ day: string } & Named)[]>;
  /** @param applicantType only what such an applicant may show */
  documentCategories(language: string, applicantType?: string): Promise<readonly DocumentCategory[]>;
  dynamicField(name: string, language?: string): Promise<readonly DynamicField[]>;
  /** @param version 0 for the latest */
  idSchema(version: number): Promise<IdSchema>;
  template(code: string, language: string): Promise<string>;
}
