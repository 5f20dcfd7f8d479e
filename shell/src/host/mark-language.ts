import { onLocale, speaksHere } from '@rp/shared-design/i18n';

const english = { lang: 'en', dir: 'ltr' };

/**
 * What a team brought no words for stays English, in a page of another language: it says so, or a voice would read it
 * as that, and from right to left its full stops would stand in front.
 *
 * @returns ends it.
 */
export function markLanguage(element: HTMLElement, name: string): () => void {
  const mark = () => {
    for (const [attribute, value] of Object.entries(english)) {
      if (speaksHere(name)) element.removeAttribute(attribute);
      else element.setAttribute(attribute, value);
    }
  };
  mark();
  return onLocale(mark);
}
