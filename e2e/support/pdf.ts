import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Download } from '@playwright/test';

interface Pdf {
  getPageCount(): number;
}

interface PdfLibrary {
  PDFDocument: { load(bytes: Uint8Array, options?: { password?: string }): Promise<Pdf> };
}

// What the server reads PDFs with; the journeys have no library of their own for it.
const { PDFDocument } = createRequire(new URL('../../resident-services/package.json', import.meta.url))('@cantoo/pdf-lib') as PdfLibrary;

/** The bytes of a download that is a PDF. */
export async function pdfOf(download: Download): Promise<Buffer> {
  const bytes = await readFile(await download.path());
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error(`${download.suggestedFilename()} is no PDF`);
  return bytes;
}

/** How many pages a PDF has for whoever has this password, or none; undefined when it does not open. */
export async function pagesOf(bytes: Buffer, password?: string): Promise<number | undefined> {
  try {
    return (await PDFDocument.load(new Uint8Array(bytes), { password })).getPageCount();
  } catch {
    return undefined;
  }
}
