/**
 * webpack-subresource-integrity writes a placeholder per chunk into the runtime and fills it in when the chunk's file
 * is known. A chunk that holds only shared modules of the shell has no file, so its placeholder would stay and fail the
 * build: this drops such placeholders.
 */
export class FederatedIntegrity {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('FederatedIntegrity', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FederatedIntegrity', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE - 1 }, (assets) => {
        const withoutFile = [...compilation.chunks].filter((chunk) => chunk.files.size === 0 && chunk.id !== null).map((chunk) => String(chunk.id));
        if (withoutFile.length === 0) return;
        const names = withoutFile.map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
        const placeholder = new RegExp(`"?(?:${names})"?:\\s*"\\*-\\*-\\*-CHUNK-SRI-HASH-[^"]*",?`, 'g');
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          const text = String(source.source());
          const cleaned = text.replace(placeholder, '');
          if (cleaned !== text) compilation.updateAsset(name, new sources.RawSource(cleaned));
        }
      });
    });
  }
}
