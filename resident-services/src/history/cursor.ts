import { timingSafeEqual } from 'node:crypto';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { invalidInput } from '../service-error.js';

/** Where a page of the history ended, and how many there are in all: counting is dear, so it is done once. */
export interface HistoryCursor {
  pinned: boolean;
  createdMs: number;
  eventId: string;
  total: number;
  /** Of the page that follows. */
  pageIndex: number;
}

/** Cursors are signed for one resident and one set of filters: a changed or foreign one is refused, not followed. */
export function historyCursors(keymanager: KeyManager) {
  const mac = (text: string, scope: string) => keymanager.index('history-cursor', `${scope}\n${text}`).slice(0, 32);

  return {
    write({ pinned, createdMs, eventId, total, pageIndex }: HistoryCursor, scope: string) {
      const text = Buffer.from(JSON.stringify([pinned ? 1 : 0, createdMs, eventId, total, pageIndex])).toString('base64url');
      return `${text}.${mac(text, scope)}`;
    },

    /** @throws {ServiceError} `RES-SER-410 cursor` */
    read(cursor: string, scope: string): HistoryCursor {
      const [text = '', tag = ''] = cursor.split('.');
      const expected = Buffer.from(mac(text, scope));
      const given = Buffer.from(tag);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw invalidInput('cursor');
      const [pinned, createdMs, eventId, total, pageIndex] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [number, number, string, number, number];
      return { pinned: pinned === 1, createdMs, eventId, total, pageIndex };
    },
  };
}
