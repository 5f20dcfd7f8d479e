/** Of the draft in the tab, and of the key that opens it. */
export const storeName = 'rp.draft';

/** Without it no tab can open its draft. */
export const dropKey = () => void indexedDB.deleteDatabase(storeName);

/** Nothing of what was typed is left in this browser. */
export const forgetDrafts = () => {
  sessionStorage.removeItem(storeName);
  dropKey();
};
