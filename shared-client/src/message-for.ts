import { msg } from '@rp/shared-design/i18n';
import type * as Sentences from './sentences/sentences.js';
import { ApiError, NetworkError } from './errors.js';

let sentences: typeof Sentences | undefined;

/** Fetches the sentences for error codes; asked at the first refusal, so that pages without one never load them. */
export async function loadSentences(): Promise<void> {
  sentences ??= await import(/* webpackChunkName: "sentences" */ './sentences/sentences.js');
}

/**
 * What a resident reads when something failed: what is wrong and what to do next, in the page's language. The code
 * itself is shown apart, as the reference for help staff.
 */
export function messageFor(error: unknown): string {
  if (error instanceof ApiError) return sentences?.sentenceFor(error) ?? refused();
  if (error instanceof NetworkError) {
    switch (error.code) {
      case 'offline':
        return msg('You are offline. Check your connection, then try again.', { id: 'client.error.offline' });
      case 'timeout':
        return msg('This is taking too long. Try again in a moment.', { id: 'client.error.timeout' });
      default:
        return msg('The service does not answer right now. Try again in a few minutes.', { id: 'client.error.unreachable' });
    }
  }
  return msg('Something went wrong on this page. Try again. If it happens again, contact the help desk.', { id: 'client.error.bug' });
}

const refused = () => msg('This could not be done. Try again. If it happens again, contact the help desk with the reference.', { id: 'client.error.refused' });

/** The reference for help staff, such as `RES-SER-405`; undefined when there is none. */
export const referenceOf = (error: unknown) => (error instanceof ApiError ? error.code : undefined);
