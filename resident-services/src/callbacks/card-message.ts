import type { CardNews } from '../connectors/credential/credential.js';
import { type Message, optionalText, textOf } from './message.js';

/** @throws {UnreadableMessage} */
export function cardNewsIn({ event }: Message): CardNews {
  const status = optionalText(event['status']) ?? optionalText(event['statusCode']);
  return { requestId: textOf(event, 'requestId'), status: status ?? '', link: optionalText(event['url']), messageId: optionalText(event['id']) };
}
