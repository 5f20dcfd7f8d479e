import type { AuthenticationNews } from '../events/authentication-news.js';
import { asRecord, type Message, optionalText, textOf, UnreadableMessage } from './message.js';

/** Times of MOSIP without a zone are in UTC. */
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;

/** @throws {UnreadableMessage} */
export function authenticationNewsIn({ event }: Message): AuthenticationNews {
  const data = asRecord(event['data']);
  const statusCode = textOf(data, 'statusCode');
  const authTypeCode = textOf(data, 'authtypeCode');
  if (statusCode !== 'Y' && statusCode !== 'N') throw new UnreadableMessage('no statusCode that is known');
  if (!/^[\w,-]{1,128}$/.test(authTypeCode)) throw new UnreadableMessage('no authtypeCode');
  return {
    messageId: optionalText(event['id']),
    tokenId: textOf(data, 'tokenId'),
    partnerId: optionalText(data['olv_partner_id']),
    transactionId: textOf(data, 'transactionID').slice(0, 64),
    individualHash: textOf(data, 'individualId'),
    idType: optionalText(data['referenceIdType'])?.slice(0, 36) ?? 'UIN',
    entityName: (optionalText(data['entityName']) ?? optionalText(data['entityId']) ?? '').slice(0, 128),
    authTypeCode,
    statusCode,
    at: timeIn(textOf(data, 'requestdatetime')),
  };
}

function timeIn(text: string) {
  const at = new Date(LOCAL_TIME.test(text) ? `${text}Z` : text);
  // Before 1970 it is a mistake as well, and no store reads the year 0.
  if (!(at.getTime() >= 0)) throw new UnreadableMessage('no requestdatetime');
  return at;
}
