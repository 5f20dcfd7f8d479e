import { rgbOf } from '../src/tokens/contrast.js';

const colorNames = ['accent', 'accent-dark', 'on-accent', 'on-accent-dark', 'link', 'link-dark', 'paper', 'paper-dark', 'ink', 'ink-dark'] as const;

/** What a brand may say. Each colour as `#rrggbb`; all that it leaves out derives, or stays as the portal has it. */
export interface BrandValues extends Partial<Record<(typeof colorNames)[number], string>> {
  /** Of a button, in pixels; controls and cards follow. */
  radius?: number;
  /** How strong the rosette is drawn, from 0 to 0.2: text may stand on it. */
  motif?: number;
}

const isColor = (name: string): name is (typeof colorNames)[number] => (colorNames as readonly string[]).includes(name);

/**
 * Reads `brand.css`: one rule on `:root` that sets `--rp-brand-*` and nothing else.
 *
 * @throws {TypeError} naming the property and what was expected of it
 */
export function brandValues(css: string): BrandValues {
  const rule = /^\s*:root\s*\{([^{}]*)\}\s*$/.exec(css.replaceAll(/\/\*[^]*?\*\//g, ''));
  if (!rule) throw new TypeError('A brand is one rule, :root { … }, and sets --rp-brand-* alone');

  const values: BrandValues = {};
  for (const line of rule[1]!.split(';').filter((text) => text.trim())) {
    const [, property = line.trim(), name = '', value = ''] = /^\s*(--rp-brand-([\w-]+))\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (isColor(name)) values[name] = color(property, value);
    else if (name === 'radius') values.radius = within(property, value, /^(\d+(?:\.\d+)?)px$/, 16, 'a length from 0px to 16px');
    else if (name === 'motif') values.motif = within(property, value, /^(\d*\.?\d+)$/, 0.2, 'a number from 0 to 0.2');
    else throw new TypeError(`${property} is nothing that a brand can set: ${known}`);
  }
  return values;
}

const known = [...colorNames, 'radius', 'motif'].map((name) => `--rp-brand-${name}`).join(', ');

function color(property: string, value: string): string {
  try {
    rgbOf(value);
  } catch (error) {
    throw new TypeError(`${property} must be a colour in the form #rrggbb, not ${value}`, { cause: error });
  }
  return value.toLowerCase();
}

function within(property: string, value: string, form: RegExp, most: number, expected: string): number {
  const number = Number(form.exec(value)?.[1] ?? NaN);
  if (!(number <= most)) throw new TypeError(`${property} must be ${expected}, not ${value}`);
  return number;
}
