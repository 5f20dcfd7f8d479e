/** No document can be made now; another try later makes sense. */
export class PdfBusy extends Error {
  override readonly name = 'PdfBusy';
}
