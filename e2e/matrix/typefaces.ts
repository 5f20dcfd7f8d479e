import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const services = createRequire(new URL('../../resident-services/package.json', import.meta.url));
const families = ['noto-sans', 'noto-sans-devanagari', 'noto-sans-kannada', 'noto-sans-tamil', 'vazirmatn'];
const generic = ['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-sans-serif', 'ui-monospace'];

/**
 * What a browser shows where a page names no typeface of its own, such as "the font of my device", is what this machine
 * has. For pictures it has the typefaces of our PDFs and no others, on every machine (fontconfig).
 */
export function typefacesOfPictures(): Record<string, string> {
  const folder = join(tmpdir(), 'rp-pictures');
  const folders = families.flatMap((family) => {
    const root = dirname(services.resolve(`@expo-google-fonts/${family}/package.json`));
    return ['400Regular', '700Bold'].map((weight) => `<dir>${join(root, weight)}</dir>`);
  });
  const aliases = generic.map((name) => `<alias binding="same"><family>${name}</family><prefer><family>Noto Sans</family></prefer></alias>`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${join(folder, 'cache')}</cachedir>${aliases.join('')}</fontconfig>`);
  return { FONTCONFIG_FILE: file };
}
