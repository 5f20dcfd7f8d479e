import type { TemplateResult } from 'lit';
import { getLocale } from '../i18n/index.js';

/** One way to use an element: the gallery shows it, the accessibility test walks through it. */
export interface Example {
  readonly name: string;
  readonly render: () => TemplateResult;
}

/** The words of an example. They are no words of the portal, so they stay out of the catalogue. */
export const say = (en: string, ar: string): string => (getLocale() === 'ar' ? ar : en);
