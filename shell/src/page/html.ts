import type { msg } from '@rp/shared-design/i18n';

/**
 * A page part that the edge renders to text and the browser renders with Lit: the template takes the tag that makes it.
 * Only values and nested templates go in; no events, no properties, no directives.
 */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

export interface Words {
  html: Html;
  msg: typeof msg;
}
