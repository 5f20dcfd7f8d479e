import { getLocale, localeOf, msg } from '../../i18n/index.js';
import { settings, type Setting } from '../../prefs/settings.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A setting that is on or off. */
export interface Switch {
  readonly setting: Setting;
  /** The value that "on" stands for. */
  readonly on: string;
  readonly label: string;
  readonly hint: string;
  /** It cannot be had here. */
  readonly missing?: boolean;
}

const on = (setting: Setting) => settings[setting][1];

export function sizes(): Choice[] {
  const percent = new Intl.NumberFormat(localeOf(getLocale())?.formats, { style: 'percent' });
  return settings.size.map((value) => ({ value, label: percent.format(Number(value) / 100) }));
}

export const themes = (): Choice[] => [
  { value: 'auto', label: msg('As on my device', { id: 'design.display.theme.auto' }) },
  { value: 'light', label: msg('Light', { id: 'design.display.theme.light' }) },
  { value: 'dark', label: msg('Dark', { id: 'design.display.theme.dark' }) },
  { value: 'cream', label: msg('Cream', { id: 'design.display.theme.cream' }) },
];

export const faces = (): Choice[] => [
  { value: 'standard', label: msg('Standard', { id: 'design.display.face.standard' }) },
  { value: 'dyslexia', label: msg('For dyslexia', { id: 'design.display.face.dyslexia' }) },
  { value: 'device', label: msg('Font of my device', { id: 'design.display.face.device' }) },
];

export const group = {
  spacing: () => msg('Text and links', { id: 'design.display.text' }),
  sight: () => msg('Sight and motion', { id: 'design.display.sight' }),
  aids: () => msg('Help with reading', { id: 'design.display.aids' }),
};

export const spacing = (): Switch[] => [
  {
    setting: 'spacing',
    on: on('spacing'),
    label: msg('More space', { id: 'design.display.spacing' }),
    hint: msg('Lines, words and letters stand further apart.', { id: 'design.display.spacing.hint' }),
  },
  {
    setting: 'links',
    on: on('links'),
    label: msg('Thicker lines under links', { id: 'design.display.links' }),
    hint: msg('Links in a text are easier to find.', { id: 'design.display.links.hint' }),
  },
];

export const sight = (): Switch[] => [
  {
    setting: 'contrast',
    on: on('contrast'),
    label: msg('More contrast', { id: 'design.display.contrast' }),
    hint: msg('Black on white, or white on black. If off, your device decides.', { id: 'design.display.contrast.hint' }),
  },
  {
    setting: 'status',
    on: on('status'),
    label: msg('Colours for colour blindness', { id: 'design.display.status' }),
    hint: msg('Signs such as these differ in brightness too.', { id: 'design.display.status.hint' }),
  },
  {
    setting: 'motion',
    on: on('motion'),
    label: msg('Less motion', { id: 'design.display.motion' }),
    hint: msg('Nothing slides or fades. If off, your device decides.', { id: 'design.display.motion.hint' }),
  },
];

export const readingAids = (canSpeak: boolean): Switch[] => [
  {
    setting: 'line',
    on: on('line'),
    label: msg('Line focus', { id: 'design.display.line' }),
    hint: msg('A clear band follows your pointer or keyboard. The rest is dimmed.', { id: 'design.display.line.hint' }),
  },
  {
    setting: 'voice',
    on: on('voice'),
    label: msg('Read aloud', { id: 'design.display.voice' }),
    hint: canSpeak
      ? msg('A button at the top of each page reads it to you.', { id: 'design.display.voice.hint' })
      : msg('This device has no voice for this language.', { id: 'design.display.voice.missing' }),
    missing: !canSpeak,
  },
];
