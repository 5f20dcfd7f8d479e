import type { Page } from '@playwright/test';
import type { Language } from './words.js';

/** Where a portal and its mail inbox are. */
export interface Where {
  origin: string;
  inbox: string;
}

/** The portal of all specs that change nothing of the portal itself. */
export const shared = (): Where => ({ origin: process.env['RP_ORIGIN']!, inbox: process.env['RP_INBOX']! });

/** The language that the resident chose before. */
export const inLanguage = (page: Page, tag: Language, origin = shared().origin) => page.context().addCookies([{ name: 'rp_lang', value: tag, url: origin }]);
