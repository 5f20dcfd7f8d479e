import { readFileSync } from 'node:fs';

export interface Resident {
  name: string;
  uin: string;
  email: string;
}

export interface Account extends Resident {
  vid: string;
  about: string;
}

/** The residents of the sample country who are named to everyone, in the order that `npm start` prints. */
const accounts = JSON.parse(readFileSync(new URL('../../resident-services/dist/seed/accounts.json', import.meta.url), 'utf8')) as readonly [
  mira: Account,
  yusuf: Account,
  tomas: Account,
  leona: Account,
];

export const [mira, yusuf, tomas, leona] = accounts;

/** Others of that country, for tests that change what a resident has: each of these belongs to one spec. */
export const ines: Resident = { name: 'Ines Corvalle', uin: '9507369029', email: 'ines.corvalle@example.org' };
export const kofi: Resident = { name: 'Kofi Ansari', uin: '9603891276', email: 'kofi.ansari@example.org' };
export const oskar: Resident = { name: 'Oskar Brandel', uin: '8408931657', email: 'oskar.brandel@example.org' };
export const bartholomew: Resident = {
  name: 'Bartholomew Featherstonehaugh-Montgomery de la Croix',
  uin: '6190247637',
  email: 'bartholomew.de.la.croix@example.org',
};

export const shrikrishna: Resident = { name: 'Shrikrishna Deshmane', uin: '9801375908', email: 'shrikrishna.deshmane@example.org' };
export const kowsalya: Resident = { name: 'Kowsalya Perunthalai', uin: '5753295660', email: 'kowsalya.perunthalai@example.org' };
export const kshitija: Resident = { name: 'Kshitija Hegganur', uin: '8340523365', email: 'kshitija.hegganur@example.org' };

export const anaya: Resident = { name: 'Anaya Kulkarni Rao', uin: '9304952971', email: 'anaya.rao@example.org' };
export const salma: Resident = { name: 'سلمى الهادي', uin: '5274168795', email: 'salma.alhadi@example.org' };

/** A UIN that nobody has, another each time: wrong codes close one for a while. */
export const nobody = () => `7${String(Date.now()).slice(-9)}`;
