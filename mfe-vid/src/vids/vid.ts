import type { WirePolicy, WireVid } from './vids.api.js';

/** The types that we have words of our own for; a country may offer others. */
export type VidKind = 'perpetual' | 'temporary' | 'onetimeuse' | 'other';

export interface Vid {
  number: string;
  /** Such as `4XXXXXXXXXXXXX93`. */
  masked: string;
  type: string;
  kind: VidKind;
  /** A Date when the back end names the instant, else its own words. */
  created?: Date | string;
  /** Missing when it does not expire. */
  expires?: Date | string;
  /** Missing when it has no limit. */
  usesLeft?: number;
  signedInWith: boolean;
}

/** One type of VID: its rules, and those of the resident. */
export interface VidGroup {
  type: string;
  kind: VidKind;
  /** How many at a time; undefined = no limit. */
  allowed?: number;
  minutes?: number;
  uses?: number;
  /** Revoking one makes a new one at once. */
  renewsItself: boolean;
  vids: readonly Vid[];
  /** What a new one would replace. */
  replaces?: Vid;
  /** No more can be made now. */
  full: boolean;
}

const soonMs = 5 * 60_000;

export const kindOf = (type: string): VidKind => {
  const kind = type.toLowerCase();
  return kind === 'perpetual' || kind === 'temporary' || kind === 'onetimeuse' ? kind : 'other';
};

/** The groups in the order of the policy; VIDs of a type that the policy does not name come last. */
export function groupVids(policies: readonly WirePolicy[], vids: readonly Vid[]): readonly VidGroup[] {
  const named = policies.map(({ vidType, vidPolicy }) => groupOf(vidType, vidPolicy, ofType(vids, vidType)));
  const isNamed = (vid: Vid) => policies.some(({ vidType }) => sameType(vidType, vid.type));
  const strays = vids.filter((vid) => !isNamed(vid)).map((vid) => vid.type);
  const unnamed = [...new Set(strays)].map((type) => groupOf(type, { instancesAllowed: 0 }, ofType(vids, type)));
  return [...named, ...unnamed];
}

export const isExpired = (vid: Vid, now: number) => vid.expires instanceof Date && vid.expires.getTime() <= now;

export const isEndingSoon = (vid: Vid, now: number) => vid.expires instanceof Date && !isExpired(vid, now) && vid.expires.getTime() - now < soonMs;

/** When what is shown of these VIDs changes next by itself: the time left, the last five minutes, the end. */
export function nextChange(vids: readonly Vid[], now: number): number | undefined {
  const ends = vids.flatMap(({ expires }) => (expires instanceof Date && expires.getTime() > now ? [expires.getTime()] : []));
  const moments = ends.flatMap((end) => {
    const step = end - now > 3_600_000 ? 3_600_000 : 60_000;
    return [end, end - soonMs, end - Math.floor((end - now - 1) / step) * step];
  });
  const ahead = moments.filter((moment) => moment > now);
  return ahead.length ? Math.min(...ahead) : undefined;
}

/** MOSIP's mask: the first digit and the last two stay. */
export const mask = (number: string) => number[0] + 'X'.repeat(number.length - 3) + number.slice(-2);

const sameType = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const ofType = (vids: readonly Vid[], type: string) => vids.filter((vid) => sameType(vid.type, type));

export const vidOf = (wire: WireVid): Vid => ({
  number: wire.vid,
  masked: wire.maskedVid,
  type: wire.vidType,
  kind: kindOf(wire.vidType),
  created: dateOf(wire.generatedUtc) ?? wire.genratedOnTimestamp ?? undefined,
  expires: dateOf(wire.expiryUtc) ?? wire.expiryTimestamp ?? undefined,
  usesLeft: wire.transactionsLeftCount ?? undefined,
  signedInWith: wire.loginVid === true,
});

function groupOf(type: string, policy: WirePolicy['vidPolicy'], vids: readonly Vid[]): VidGroup {
  const allowed = policy.instancesAllowed;
  const atLimit = allowed !== undefined && vids.length >= allowed;
  const replaces = atLimit && allowed > 0 && policy.autoRestoreAllowed ? oldest(vids) : undefined;
  return {
    type,
    kind: kindOf(type),
    allowed,
    minutes: policy.validForInMinutes ?? undefined,
    uses: policy.transactionsAllowed ?? undefined,
    renewsItself: policy.autoRestoreAllowed === true && policy.restoreOnAction?.toUpperCase() === 'REVOKED',
    vids,
    replaces,
    full: atLimit && !replaces,
  };
}

const oldest = (vids: readonly Vid[]) => vids.reduce((first, vid) => (timeOf(vid) < timeOf(first) ? vid : first));
const timeOf = ({ created }: Vid) => (created instanceof Date ? created.getTime() : Infinity);

function dateOf(text: string | null | undefined) {
  if (!text) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
