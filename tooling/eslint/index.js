import { msgId } from './msg-id.js';
import { ownTags } from './own-tags.js';

export const rules = { 'msg-id': msgId, 'own-tags': ownTags };
