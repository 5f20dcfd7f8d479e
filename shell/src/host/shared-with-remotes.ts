// A micro-frontend carries no copy of what the shell shares. The list is that of tooling/webpack/shared.mjs; a test
// compares the two.
import * as localize from '@lit/localize';
import * as task from '@lit/task';
import * as client from '@rp/shared-client';
import * as rx from '@rp/shared-client/rx';
import * as design from '@rp/shared-design';
import * as i18n from '@rp/shared-design/i18n';
import * as lit from 'lit';
import * as decorators from 'lit/decorators.js';
import * as classMap from 'lit/directives/class-map.js';
import * as ifDefined from 'lit/directives/if-defined.js';
import * as live from 'lit/directives/live.js';
import * as repeat from 'lit/directives/repeat.js';

/** The shell's one copy of each entry point that it shares. */
export const sharedWithRemotes: Readonly<Record<string, object>> = {
  '@lit/localize': localize,
  '@lit/task': task,
  '@rp/shared-client': client,
  '@rp/shared-client/rx': rx,
  '@rp/shared-design': design,
  '@rp/shared-design/i18n': i18n,
  lit,
  'lit/decorators.js': decorators,
  'lit/directives/class-map.js': classMap,
  'lit/directives/if-defined.js': ifDefined,
  'lit/directives/live.js': live,
  'lit/directives/repeat.js': repeat,
};
