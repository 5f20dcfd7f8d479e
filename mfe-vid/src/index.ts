import type { MfeModule } from '@rp/shared-client';
import { words } from './languages.js';
import './vids/vid-app.js';

/** The pages. */
export const mfe: MfeModule = { name: 'mfe-vid', requires: '^1.2.0', tag: 'rp-vid-app', words };
