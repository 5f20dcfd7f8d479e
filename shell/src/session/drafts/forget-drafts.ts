/** Of the draft in the tab, and of the keys that open those of all tabs. */
export const storeName = 'rp.draft';

/** Nothing of what was typed is left in this browser: without its key no other tab can open its draft either. */
export const forgetDrafts = () => {
  sessionStorage.removeItem(storeName);
  void indexedDB.deleteDatabase(storeName);
};
