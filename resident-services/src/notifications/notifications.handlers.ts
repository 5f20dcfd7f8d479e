import { historyItem } from '../history/history-item.js';
import type { HistoryService } from '../history/history.service.js';
import type { Handlers } from '../plugins/handlers.js';
import { textsIn } from '../texts/texts.js';
import type { BellStore } from './bell.store.js';

interface Needs {
  bell: BellStore;
  history: HistoryService;
  /** How many notifications a page has when nobody asks for a number. */
  pageSize: number;
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

type BellOperation = 'getUnreadCount' | 'getNotifications' | 'getBellClick' | 'setBellClick';

/** The bell on MOSIP's wire, for clients that ask again and again. */
export const notificationHandlers = ({ bell, history, pageSize: usual, checkLanguage }: Needs): Handlers<BellOperation> => ({
  async getUnreadCount({ resident: { tokenId } }) {
    const unread = await bell.unread([tokenId]);
    return { unreadCount: unread.get(tokenId) ?? 0 };
  },

  async getNotifications({ resident, params, query, times }) {
    checkLanguage(params.langCode);
    const asked = { serviceType: 'ASYNC', pageIndex: query.pageIndex, pageSize: query.pageSize ?? usual };
    const { page, pageIndex, pageSize, total, pages } = await history.list(resident, asked, times.offsetMinutes);
    const texts = textsIn(params.langCode);
    return { pageIndex, pageSize, totalItems: total, totalPages: pages, data: page.map((row) => historyItem(row, texts, times)) };
  },

  async getBellClick({ resident }) {
    const at = await bell.clickedAt(resident.tokenId);
    return { lastbellnotifclicktime: at && withoutZone(at) };
  },

  setBellClick: ({ resident }) => bell.click(resident.tokenId),
});

/** MOSIP says this time of UTC without saying so. */
const withoutZone = (at: Date) => at.toISOString().slice(0, -1);
