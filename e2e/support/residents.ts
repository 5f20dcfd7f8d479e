import { readFileSync } from 'node:fs';

export interface Account {
  name: string;
  uin: string;
  vid: string;
  email: string;
  about: string;
}

/** The residents of the sample country who are named to everyone, in the order that `npm start` prints. */
export const accounts = JSON.parse(readFileSync(new URL('../../resident-services/dist/seed/accounts.json', import.meta.url), 'utf8')) as readonly Account[];
