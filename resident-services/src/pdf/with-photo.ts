import { DocumentRefused } from './document-worker.js';
import type { PdfMaker } from './pdf-maker.js';

/** A document with a photo in it, or without one when it is damaged: nobody is refused a card for a picture. */
export async function makeWithPhoto(pdf: PdfMaker, ...[template, data, options]: Parameters<PdfMaker['make']>): Promise<Uint8Array> {
  try {
    return await pdf.make(template, data, options);
  } catch (error) {
    if (!(error instanceof DocumentRefused && 'photo' in data && data.photo)) throw error;
    return pdf.make(template, { ...data, photo: null }, options);
  }
}
