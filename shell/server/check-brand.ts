// npm run check:brand -- FOLDER | brand.css: whether the edge would take this brand, and which colours are weak.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { brandLook } from '@rp/shared-design/brand';
import { readBrand } from './brand.js';

const write = (text: string) => void process.stdout.write(`${text}\n`);

try {
  const [path] = process.argv.slice(2);
  if (!path) throw new TypeError('Usage: npm run check:brand -- FOLDER, or a file as brand.css');
  if (!existsSync(path)) throw new TypeError(`There is no folder or file ${path}`);
  const { look, names = {} } = statSync(path).isFile() ? { look: brandLook(readFileSync(path, 'utf8')) } : readBrand(path)!;
  for (const warning of look?.warnings ?? []) write(`weak  ${warning}`);
  for (const [language, name] of Object.entries(names)) write(`name  ${language}: ${name}`);
  write(look ? 'good  the colours hold in every theme' : 'good  the colours of the portal stay');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
