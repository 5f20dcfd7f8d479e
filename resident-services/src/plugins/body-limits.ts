import type { OperationId } from './handlers.js';

/** The longest body of all operations but those below. */
export const USUAL_BYTES = 65_536;

const inBase64 = (bytes: number) => 4 * Math.ceil(bytes / 3);

/**
 * What takes longer bodies, and why. A session, where one is needed, is looked for before any of a body is read.
 * @param mostUpload the longest file that may be sent in
 */
export const bodyLimits = (mostUpload: number): Partial<Record<OperationId, number>> => ({
  // A form with a file; a file that is too long is refused by its own code, so more than it is read.
  uploadDocument: 10 * 1024 * 1024,
  // The page has the photo in it.
  downloadPersonalisedCard: inBase64(mostUpload) + USUAL_BYTES,
  // Without a session nothing can be sent in before: the documents come along, all of them as long as one upload.
  updateUinWithOtp: inBase64(mostUpload) + USUAL_BYTES,
});
