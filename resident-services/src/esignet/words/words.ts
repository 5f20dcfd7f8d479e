import type { OtpChannel } from '../../connectors/ida/ida.js';
import type { Problem } from '../attempt.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { kn } from './kn.js';
import { ta } from './ta.js';

/** All that the sign-in pages say in one language. Sentences are whole; values come in as they are shown. */
export interface Words {
  tag: string;
  /** What `Intl` is asked for, as in the portal. */
  formats: string;
  dir: 'ltr' | 'rtl';
  /** The name of the language in itself. */
  own: string;
  product: string;
  tagline: string;
  skip: string;
  language: string;
  signingInTo(client: string): string;
  safety: { heading: string; points: readonly string[] };
  step(now: number, of: number): string;
  error: string;
  problem: string;
  /** `digits`: how many were typed, undefined when something else was among them; `channel`: the way that is locked. */
  problems: Record<Problem, (values: { digits?: number; channel?: OtpChannel }) => string>;
  id: { title: string; lead: string; label: string; hint: string; next: string; about: string; aboutUin: string; aboutVid: string; aboutLost: string };
  channel: { title: string; lead: string; EMAIL: string; PHONE: string; next: string; lockedHint: string };
  code: {
    title: string;
    sent: { EMAIL: string; PHONE: string };
    label: string;
    hint: string;
    until: string;
    triesLeft(count: number): string;
    next: string;
    noCode: string;
    resend: string;
    resendFrom: string;
    sendsLeft(count: number): string;
    noMoreSends: string;
    otherId: string;
    otherChannel: string;
    demo: string;
    demoLink: string;
    newTab: string;
  };
  consent: {
    title(client: string): string;
    lead: string;
    about: string;
    aboutHint: string;
    needed: string;
    doing: string;
    doingHint(client: string): string;
    claims: Record<string, string>;
    scopes: Record<string, { label: string; hint: string }>;
    allow: string;
    again: string;
    photo: string;
  };
  cancel: string;
  timeLimit: string;
  expired: { title: string; text: string; next: string };
  blocked: { title: string; text: string; until: string; notYou: string; next: string };
  locked: { title: string; text: string; how: readonly string[]; next: string };
  broken: { title: string; text: string; reference: string; next: string };
  inMinutes(minutes: number): string;
}

export const languages: readonly Words[] = [en, fr, es, ar, hi, kn, ta];

/** @param asked `ui_locales` or Accept-Language: tags of two or three letters, the most wanted first */
export function wordsFor(asked: string | undefined): Words {
  const tags = (asked ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((tag) => tag.split('-')[0]);
  const found = tags.map((tag) => languages.find((words) => words.tag === tag || wireTags[words.tag] === tag)).find(Boolean);
  return found ?? en;
}

const wireTags: Record<string, string> = { en: 'eng', fr: 'fra', es: 'spa', ar: 'ara', hi: 'hin', kn: 'kan', ta: 'tam' };
