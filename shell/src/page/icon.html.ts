import { icons } from '@rp/shared-design/icons';
import type { Words } from './html.js';

/** A decorative icon as plain SVG, for what is painted before any element is defined. */
export const icon = (html: Words['html'], name: string) => html`
  <svg class="icon" aria-hidden="true" focusable="false" viewBox="0 0 24 24"><path d="${(icons as Readonly<Record<string, string>>)[name] ?? ''}"></path></svg>
`;
