import type { MfeModule } from '@rp/shared-client';
import { words } from './languages.js';
import './requests-app.js';

/** The pages. */
export const mfe: MfeModule = { name: 'mfe-requests', requires: '^1.2.0', tag: 'rp-requests-app', words };
