import { createHash } from 'node:crypto';

/** Writes which files a build made, with their sha384 and by which chunk: for the edge and for `registry publish`. */
export class AssetList {
  constructor({ file }) {
    this.file = file;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('AssetList', (compilation) => {
      // After SRI and real content hashes: the files are final here.
      compilation.hooks.processAssets.tap({ name: 'AssetList', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const chunkOf = new Map();
        for (const chunk of compilation.chunks) for (const file of chunk.files) chunkOf.set(file, chunk.name ?? String(chunk.id));

        const files = Object.entries(assets)
          .filter(([name]) => name.endsWith('.js'))
          .map(([name, source]) => ({
            name,
            chunk: chunkOf.get(name),
            bytes: source.size(),
            integrity: `sha384-${createHash('sha384').update(source.buffer()).digest('base64')}`,
          }))
          .sort((a, b) => a.name.localeCompare(b.name));
        compilation.emitAsset(this.file, new sources.RawSource(`${JSON.stringify({ files }, null, 2)}\n`));
      });
    });
  }
}
