import type { SlotsModule } from '@rp/shared-client';
import { words } from './languages.js';
import './summary/vid-summary.js';

/** What the dashboard loads: nothing of the pages. */
export const mfe: SlotsModule = { name: 'mfe-vid', requires: '^1.2.0', slots: { dashboard: 'rp-vid-summary' }, words };
