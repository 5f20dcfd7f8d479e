import type { LockNews } from '../auth-locks/lock-news.js';
import { asRecord, type Message, optionalText, textOf, UnreadableMessage } from './message.js';

/** @throws {UnreadableMessage} */
export function lockNewsIn({ event }: Message): LockNews {
  const { authTypes } = asRecord(event['data']);
  if (!Array.isArray(authTypes)) throw new UnreadableMessage('no authTypes');
  const requestIds = authTypes.map((authType) => textOf(asRecord(authType), 'requestId'));
  return { requestIds: [...new Set(requestIds)], messageId: optionalText(event['id']) };
}
