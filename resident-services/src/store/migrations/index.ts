import type { Migration } from 'kysely';
import * as events from './0001-events.js';
import * as identity from './0002-identity.js';
import * as trail from './0003-trail.js';
import * as session from './0010-session.js';
import * as cards from './0020-cards.js';
import * as bell from './0030-bell.js';
import * as eventCounts from './0040-event-counts.js';
import * as authLocks from './0050-auth-locks.js';
import * as applications from './0051-applications.js';
import * as masterData from './0060-master-data.js';
import * as grievances from './0061-grievances.js';
import * as updates from './0070-updates.js';
import * as kiosk from './0080-kiosk.js';
import * as centreHolidays from './0091-centre-holidays.js';
import * as auditSeal from './0092-audit-seal.js';
import * as cardPayments from './0100-card-payments.js';
import * as cardPaymentTracking from './0101-card-payment-tracking.js';
import * as historySearch from './0110-history-search.js';
import * as auditColumns from './0112-audit-columns.js';

/** In the order of their names; one that has landed is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-events': events,
  '0002-identity': identity,
  '0003-trail': trail,
  '0010-session': session,
  '0020-cards': cards,
  '0030-bell': bell,
  '0040-event-counts': eventCounts,
  '0050-auth-locks': authLocks,
  '0051-applications': applications,
  '0060-master-data': masterData,
  '0061-grievances': grievances,
  '0070-updates': updates,
  '0080-kiosk': kiosk,
  '0091-centre-holidays': centreHolidays,
  '0092-audit-seal': auditSeal,
  '0100-card-payments': cardPayments,
  '0101-card-payment-tracking': cardPaymentTracking,
  '0110-history-search': historySearch,
  '0112-audit-columns': auditColumns,
};
