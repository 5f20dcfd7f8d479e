import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import type { Resident } from './resident.js';

type Found = Pick<Resident, 'tokenId' | 'uin' | 'loginId' | 'idType' | 'name' | 'email' | 'phone' | 'picture'>;

export type ResidentFinder = (userInfo: Readonly<Record<string, unknown>>) => Promise<Found | undefined>;

/** Whose user info this is: the ID used at sign-in leads to the UIN, the UIN to the key of all rows. */
export function residentFinder({
  identity,
  vids,
  tokenId,
}: {
  identity: IdentityRepository;
  vids: VidRepository;
  tokenId: (uin: string) => string;
}): ResidentFinder {
  return async (userInfo) => {
    const loginId = text(userInfo['individual_id']);
    if (!loginId) return undefined;
    const ownUin = await identity.byUin(loginId);
    const uin = ownUin?.uin ?? (await vids.find(loginId))?.uin;
    if (!uin) return undefined;

    return {
      tokenId: tokenId(uin),
      uin,
      loginId,
      idType: ownUin ? 'UIN' : 'VID',
      name: nameOf(userInfo),
      email: text(userInfo['email']),
      phone: text(userInfo['phone_number']),
      picture: text(userInfo['picture']),
    };
  };
}

/** e-Signet sends `name` or, asked for languages, `name#ara` or `name#ar`. */
function nameOf(userInfo: Readonly<Record<string, unknown>>) {
  const tagged = Object.keys(userInfo).find((claim) => claim.startsWith('name#'));
  return text(userInfo['name']) ?? text(tagged && userInfo[tagged]);
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
