import { msg } from '@rp/shared-design/i18n';
import type { ApiError } from '../errors.js';

// Codes of the contract that the operations built so far can answer with; resident-behaviour names the full list.
const byCode: Readonly<Record<string, () => string>> = {
  'KER-ATH-401': () => msg('You are no longer signed in. Sign in again to go on.', { id: 'client.code.signed-out' }),
  'KER-ATH-403': () => msg('This page is out of date. Reload it and try again.', { id: 'client.code.csrf' }),
  'RES-SER-403': () => msg('You did not allow this service when you signed in. Sign in again and allow it.', { id: 'client.code.scope' }),
  'RES-SER-405': () =>
    msg('You already have as many VIDs of this type as are allowed. Revoke one that you no longer need, or wait until one expires.', {
      id: 'client.code.vid-limit',
    }),
  'RES-SER-406': () => msg('The VID could not be created. No VID was made. Try again in a few minutes.', { id: 'client.code.vid-create' }),
  'RES-SER-407': () => msg('The VID could not be revoked. It still works. Try again in a few minutes.', { id: 'client.code.vid-revoke' }),
  'RES-SER-412': () => msg('A service behind this portal does not answer. Try again in a few minutes.', { id: 'client.code.downstream' }),
  'RES-SER-418': () => msg('The service could not read this request. Reload the page and try again.', { id: 'client.code.unreadable' }),
  'RES-SER-423': () =>
    msg('Something went wrong in the service. Try again. If it happens again, contact the help desk with the reference.', { id: 'client.code.internal' }),
  'RES-SER-446': () => msg('This page of the list does not exist. Go back to the first page.', { id: 'client.code.page' }),
  'RES-SER-447': () => msg('This page of the list does not exist. Go back to the first page.', { id: 'client.code.page' }),
  'RES-SER-454': () => msg('This VID is not one of yours. Reload the page to see your VIDs.', { id: 'client.code.vid-foreign' }),
  'RES-SER-459': () => msg('We found no request with this event ID. Check the 16 digits.', { id: 'client.code.event-unknown' }),
  'RES-SER-470': () => msg('We found no record of your sign-in. Sign out and sign in again.', { id: 'client.code.no-record' }),
  'RES-SER-471': () =>
    msg('You are signed in with this VID, so it cannot be revoked now. Sign in with your UIN or another VID first.', { id: 'client.code.vid-in-use' }),
  'RES-SER-474': () => msg('This VID was already revoked, or its time is over. Reload the page to see your VIDs.', { id: 'client.code.vid-gone' }),
  'RES-SER-415': () => msg('The document could not be made. Try again in a few minutes.', { id: 'client.code.document' }),
  'RES-SER-436': () => msg('The document could not be made. Try again in a few minutes.', { id: 'client.code.document' }),
  'RES-SER-473': () => msg('There is no card to download for this event.', { id: 'client.code.no-card' }),
  'RES-SER-480': () => msg('The card could not be asked for. Nothing was changed. Try again in a few minutes.', { id: 'client.code.card-request' }),
  'RES-SER-509': () =>
    msg('This card is not ready, or it was downloaded before: each card can be downloaded once. You can ask for a new one.', { id: 'client.code.card-once' }),
  'RES-SER-510': () => msg('Too many tries. Wait a few minutes, then try again.', { id: 'client.code.too-many' }),
  'RES-SER-511': () => msg('This event ID is not one of yours. Check the 16 digits.', { id: 'client.code.event-foreign' }),
  'RES-SER-513': () =>
    msg('You are signed in with the VID that this would replace. Sign in with your UIN or another VID first.', { id: 'client.code.vid-replace-in-use' }),
  'RES-SER-514': () => msg('An event ID has no more than 16 digits.', { id: 'client.code.search-length' }),
};

const byField: Readonly<Record<string, () => string>> = {
  eventId: () => msg('Enter the event ID as 16 digits, such as 8251 6496 0123 4567.', { id: 'client.field.event-id' }),
  vidType: () => msg('Choose one of the VID types on this page.', { id: 'client.field.vid-type' }),
  fromDateTime: () => msg('Enter both dates, the start not after the end.', { id: 'client.field.dates' }),
  toDateTime: () => msg('Enter both dates, the start not after the end.', { id: 'client.field.dates' }),
  DateTime: () => msg('Enter both dates, the start not after the end.', { id: 'client.field.dates' }),
  cursor: () => msg('The list has changed. Load it again from the top.', { id: 'client.field.cursor' }),
};

/** The sentence for a refusal; undefined when the code has none of its own. */
export function sentenceFor(error: ApiError): string | undefined {
  if (error.field) return byField[error.field]?.() ?? msg('Something in this request is not right. Check what you entered.', { id: 'client.code.input' });
  return byCode[error.code]?.();
}

/** For the test that compares this list with the contract. */
export const codesWithSentence = Object.keys(byCode);
