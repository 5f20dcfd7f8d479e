import type { ColumnType } from 'kysely';
import type { Time } from '../database.js';

/** A text by language code. */
export type Names = Readonly<Record<string, string>>;
type Json<T> = ColumnType<T, string, string>;

/** What holds for a country; every name is kept by language. */
export interface MasterDataTables {
  location_level: { level: number; names: Json<Names> };
  location: LocationTable;
  registration_centre: RegistrationCentreTable;
  centre_holiday: { centre_id: string; day: string; names: Json<Names> };
  week_day: { code: string; day_order: number; names: Json<Names> };
  /** `day` is `2026-03-03`. */
  holiday: { location_code: string; day: string; names: Json<Names> };
  document_category: { code: string; position: number; names: Json<Names>; descriptions: Json<Names> };
  document_type: { code: string; position: number; names: Json<Names> };
  /** Who may show a document of a type for a category: codes of applicant types, separated by commas. */
  valid_document: { category_code: string; type_code: string; applicant_types: string };
  dynamic_field: { name: string; descriptions: Json<Names>; entries: Json<readonly { code: string; names: Names }[]> };
  id_schema: { version: number; title: string; description: string; schema_json: string; effective_from: Time };
  template: { code: string; language: string; content: string };
}

export interface LocationTable {
  code: string;
  level: number;
  parent_code: string | null;
  names: Json<Names>;
  /** The names as they are searched: small letters, no accents. */
  folded: Json<Names>;
}

export interface RegistrationCentreTable {
  id: string;
  type_code: string;
  names: Json<Names>;
  folded: Json<Names>;
  /** Up to three lines by language. */
  addresses: Json<Readonly<Record<string, readonly string[]>>>;
  latitude: number;
  longitude: number;
  location_code: string;
  holiday_location_code: string;
  zone_code: string;
  contact_phone: string;
  contact_person: string;
  kiosks: number;
  kiosk_minutes: number;
  /** Times of day as `09:00:00`. */
  opens: string;
  closes: string;
  lunch_from: string;
  lunch_to: string;
  time_zone: string;
  /** Codes of week days, separated by commas. */
  working_days: string;
  cr_dtimes: Time;
}
