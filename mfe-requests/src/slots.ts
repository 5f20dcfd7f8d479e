import type { SlotsModule } from '@rp/shared-client';
import { words } from './languages.js';
import './recent/requests-recent.js';

/** What the dashboard loads: nothing of the pages. */
export const mfe: SlotsModule = { name: 'mfe-requests', requires: '^1.2.0', slots: { dashboard: 'rp-requests-recent' }, words };
