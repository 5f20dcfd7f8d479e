const key = 'rp.idle-return';

/** This tab was signed out because nobody was there; from here the resident may want to go on. */
export const rememberIdle = (path: string) => sessionStorage.setItem(key, path);

/** @returns where the resident was; undefined when the visit ended in another way. */
export const idleReturn = () => sessionStorage.getItem(key) ?? undefined;

export const forgetIdle = () => sessionStorage.removeItem(key);
