const masked = /(\d)X{4,}(\d{2})/g;

/** A text of the server with each masked number written short, `3XXX…41`, and kept in one piece in any direction. */
export const shortMask = (text: string) => text.replace(masked, '\u2068$1XXX…$2\u2069');
