import { msg, str } from '@rp/shared-design/i18n';
import type { Vid } from '../vids/vid.js';
import { nameOf } from '../vids/vid-words.js';

/** How the order of a card stands, as far as the page knows. */
export type PdfState = 'making' | 'ready' | 'saved' | 'failed';

export const requestLabelOf = (vid: Vid) => msg(str`Get a card of VID ${nameOf(vid)}`, { id: 'vid.pdf.label' });

export function stateTitle(state: PdfState, vid: Vid): string {
  switch (state) {
    case 'making':
      return msg(str`We are making the card of VID ${nameOf(vid)}`, { id: 'vid.pdf.making' });
    case 'ready':
      return msg(str`The card of VID ${nameOf(vid)} is ready`, { id: 'vid.pdf.ready' });
    case 'saved':
      return msg(str`The card of VID ${nameOf(vid)} is downloaded`, { id: 'vid.pdf.saved' });
    case 'failed':
      return msg(str`The card of VID ${nameOf(vid)} could not be made`, { id: 'vid.pdf.failed' });
  }
}

/** @param bell whether it may tell the resident */
export function stateText(state: PdfState, bell: boolean): string {
  switch (state) {
    case 'making':
      if (!bell) return msg('It takes about a minute. You can leave this page: an email or SMS tells you when it is ready.', { id: 'vid.pdf.making.no-bell' });
      return msg('It takes about a minute. You can leave this page: the bell tells you when it is ready, and so does an email or SMS.', {
        id: 'vid.pdf.making.text',
      });
    case 'ready':
      return msg('You can download it once.', { id: 'vid.pdf.ready.text' });
    case 'saved':
      return msg('Look for it where your browser keeps downloads. If you need it again, ask for a new card.', { id: 'vid.pdf.saved.text' });
    case 'failed':
      return msg('You can ask for a card again, or for a card of another VID.', { id: 'vid.pdf.failed.text' });
  }
}
