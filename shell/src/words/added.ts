import { html } from 'lit';
import type { Words } from '@rp/shared-design/i18n';

/** A text as the edge reads it out of XLIFF: its parts, and which value of the code stands between them. */
export type AddedText = string | { html?: boolean; strings: readonly string[]; values: readonly number[] };

/** Words that this deployment added or changed; none for a language that it left alone. */
export const addedWords =
  (addresses: Readonly<Record<string, string>>) =>
  async (tag: string): Promise<Words> => {
    const address = addresses[tag];
    if (!address) return { templates: {} };
    const answer = await fetch(address);
    if (!answer.ok) throw new TypeError(`${address} answered ${answer.status}`);
    const texts = (await answer.json()) as Record<string, AddedText>;
    return { templates: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, template(text)])) };
  };

function template(text: AddedText): Words['templates'][string] {
  if (typeof text === 'string') return text;
  const { strings, values } = text;
  if (!text.html) return { strTag: true, strings: asTemplate(strings), values: [...values] };
  return html(asTemplate(strings), ...values);
}

const asTemplate = (strings: readonly string[]) => Object.assign([...strings], { raw: strings }) as unknown as TemplateStringsArray;
