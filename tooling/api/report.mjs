import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { compile } from '../pack/packages.mjs';
import { root } from '../setup/run.mjs';

/** Packages whose public API others build on. */
const folders = ['shared-design', 'shared-client'];
const entryName = (entry) => (entry === '.' ? 'index' : entry.slice(2));

function extract({ folder, out, entry, types }) {
  const temp = join(out, 'api');
  mkdirSync(temp, { recursive: true });
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: out,
      mainEntryPointFilePath: types,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'Bundler',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            skipLibCheck: true,
            experimentalDecorators: true,
            useDefineForClassFields: false,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: { enabled: true, reportFolder: temp, reportTempFolder: join(temp, 'temp'), reportFileName: `${entryName(entry)}.api.md` },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, folder, 'package.json'),
  });
  const errors = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === 'error') errors.push(message.text);
      message.handled = true;
    },
  });
  if (errors.length) throw new Error(`${folder} ${entry}: ${errors.join('; ')}`);
  return readFileSync(join(temp, `${entryName(entry)}.api.md`), 'utf8');
}

/** @returns {Promise<Map<string, string>>} the public API by report file, such as `shared-client/api/rx.api.md` */
export async function apiReports() {
  const reports = new Map();
  for (const folder of folders) {
    const out = join(root, '.cache/api', folder);
    const lib = await compile(folder, out);
    const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    for (const [entry, target] of Object.entries(exports)) {
      if (!/^\.\/src\/.+\.ts$/.test(target)) continue; // a file, or a module for the house alone
      const types = join(lib, target.replace('./src/', '').replace(/\.ts$/, '.d.ts'));
      reports.set(`${folder}/api/${entryName(entry)}.api.md`, extract({ folder, out, entry, types }));
    }
  }
  return reports;
}

/** @returns {Map<string, string>} the reports that are kept */
export function keptReports() {
  const files = folders
    .filter((folder) => existsSync(join(root, folder, 'api')))
    .flatMap((folder) => readdirSync(join(root, folder, 'api')).map((file) => `${folder}/api/${file}`));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

export function keep(reports) {
  for (const folder of folders) rmSync(join(root, folder, 'api'), { recursive: true, force: true });
  for (const [file, text] of reports) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
