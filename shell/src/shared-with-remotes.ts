// Every entry point that the shell shares must be in the shell, whether it uses it itself or not: a micro-frontend
// carries no copy. The list is that of tooling/webpack/shared.mjs; a test compares the two.
import 'lit';
import 'lit/decorators.js';
import 'lit/directives/class-map.js';
import 'lit/directives/if-defined.js';
import 'lit/directives/live.js';
import 'lit/directives/repeat.js';
import '@lit/localize';
import '@lit/task';
import '@rp/shared-client';
import '@rp/shared-client/rx';
import '@rp/shared-design';
import '@rp/shared-design/i18n';
