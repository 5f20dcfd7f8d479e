import type { ColumnType, Generated } from 'kysely';
import type { SessionTables } from '../session/session.tables.js';
import type { ApplicationTables } from './tables/applications.js';
import type { CardPaymentTables } from './tables/card-payments.js';
import type { CardTables } from './tables/cards.js';
import type { EventTables } from './tables/events.js';
import type { GrievanceTables } from './tables/grievances.js';
import type { IdentityTables } from './tables/identity.js';
import type { KioskTables } from './tables/kiosk.js';
import type { MasterDataTables } from './tables/master-data.js';
import type { TrailTables } from './tables/trail.js';
import type { UpdateTables } from './tables/updates.js';

/*
 * Every table of ours, by migration. A feature that brings tables of its own (such as src/session with
 * migrations/0010-session.ts) declares them in a file of its own and is added to `Database` here.
 */
export interface Database
  extends
    EventTables,
    IdentityTables,
    TrailTables,
    SessionTables,
    ApplicationTables,
    CardTables,
    CardPaymentTables,
    MasterDataTables,
    GrievanceTables,
    UpdateTables,
    KioskTables {}

/** A point in time; the wire has milliseconds and so has the store. */
export type Time = ColumnType<Date, Date, Date>;
export type TimeOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;
export type WithDefault<T> = Generated<T>;
