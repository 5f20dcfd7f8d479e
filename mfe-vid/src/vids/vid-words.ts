import { icu, isolate, msg, shortMask, str } from '@rp/shared-design/i18n';
import { type Vid, type VidGroup, type VidKind } from './vid.js';

type ByKind = Record<Exclude<VidKind, 'other'>, () => string> & { other: (type: string) => string };

// Whole sentences per type, not one sentence with a hole: languages bend the words around the hole.
const say = (words: ByKind, { kind, type }: Pick<VidGroup, 'kind' | 'type'>) => (kind === 'other' ? words.other(isolate(type)) : words[kind]());

export const titleOf = (group: VidGroup) =>
  say(
    {
      perpetual: () => msg('Perpetual VID', { id: 'vid.perpetual.title' }),
      temporary: () => msg('Temporary VIDs', { id: 'vid.temporary.title' }),
      onetimeuse: () => msg('One-time VIDs', { id: 'vid.onetime.title' }),
      other: (type) => type,
    },
    group,
  );

export const purposeOf = (group: VidGroup) =>
  say(
    {
      perpetual: () => msg('For services that you use again and again, such as your bank or your clinic.', { id: 'vid.perpetual.purpose' }),
      temporary: () => msg('For something you do now, such as collecting a parcel or checking in.', { id: 'vid.temporary.purpose' }),
      onetimeuse: () => msg('For a service that you do not know well, or will not use again.', { id: 'vid.onetime.purpose' }),
      other: () => msg('A type of VID that your country offers.', { id: 'vid.other.purpose' }),
    },
    group,
  );

/** The rules of the policy as sentences. */
export function rulesOf({ kind, allowed, minutes, uses }: VidGroup): readonly string[] {
  return [
    ...(allowed
      ? [icu(msg('{n, plural, one {You can have # at a time.} other {You can have up to # at a time.}}', { id: 'vid.rule.count' }), { n: allowed })]
      : []),
    minutes === undefined ? msg('It has no end date.', { id: 'vid.rule.endless' }) : durationRule(minutes),
    uses === undefined ? msg('You can use it as often as you need.', { id: 'vid.rule.unlimited' }) : usesRule(kind, uses),
  ];
}

/** A one-time VID that "works 2 times" would contradict its name: its one service takes both. */
function usesRule(kind: VidKind, n: number) {
  return kind === 'onetimeuse'
    ? icu(
        msg(
          '{n, plural, =2 {For one service, once: signing in and confirming count as 2 uses.} one {Each one works once.} other {For one service: it ends after # uses.}}',
          { id: 'vid.rule.once' },
        ),
        { n },
      )
    : icu(msg('{n, plural, one {Each one works # time.} other {Each one works # times.}}', { id: 'vid.rule.uses' }), { n });
}

function durationRule(minutes: number) {
  if (minutes % 1440 === 0)
    return icu(msg('{n, plural, one {Each one ends # day after you create it.} other {Each one ends # days after you create it.}}', { id: 'vid.rule.days' }), {
      n: minutes / 1440,
    });
  if (minutes % 60 === 0)
    return icu(
      msg('{n, plural, one {Each one ends # hour after you create it.} other {Each one ends # hours after you create it.}}', { id: 'vid.rule.hours' }),
      { n: minutes / 60 },
    );
  return icu(
    msg('{n, plural, one {Each one ends # minute after you create it.} other {Each one ends # minutes after you create it.}}', { id: 'vid.rule.minutes' }),
    { n: minutes },
  );
}

export const emptyOf = (group: VidGroup) =>
  say(
    {
      perpetual: () => msg('You have no perpetual VID now.', { id: 'vid.perpetual.empty' }),
      temporary: () => msg('You have no temporary VID now.', { id: 'vid.temporary.empty' }),
      onetimeuse: () => msg('You have no one-time VID now.', { id: 'vid.onetime.empty' }),
      other: () => msg('You have no VID of this type now.', { id: 'vid.other.empty' }),
    },
    group,
  );

export const createLabelOf = (group: VidGroup) =>
  say(
    {
      perpetual: () =>
        group.replaces ? msg('Replace my perpetual VID', { id: 'vid.perpetual.replace' }) : msg('Create a perpetual VID', { id: 'vid.perpetual.create' }),
      temporary: () => msg('Create a temporary VID', { id: 'vid.temporary.create' }),
      onetimeuse: () => msg('Create a one-time VID', { id: 'vid.onetime.create' }),
      other: (type) => msg(str`Create a VID of type ${type}`, { id: 'vid.other.create' }),
    },
    group,
  );

export const createQuestionOf = (group: VidGroup) =>
  say(
    {
      perpetual: () =>
        group.replaces
          ? msg('Replace your perpetual VID?', { id: 'vid.perpetual.replace.question' })
          : msg('Create a perpetual VID?', { id: 'vid.perpetual.create.question' }),
      temporary: () => msg('Create a temporary VID?', { id: 'vid.temporary.create.question' }),
      onetimeuse: () => msg('Create a one-time VID?', { id: 'vid.onetime.create.question' }),
      other: (type) => msg(str`Create a VID of type ${type}?`, { id: 'vid.other.create.question' }),
    },
    group,
  );

export const createdOf = (group: VidGroup) =>
  say(
    {
      perpetual: () => msg('Your new perpetual VID is ready', { id: 'vid.perpetual.created' }),
      temporary: () => msg('Your new temporary VID is ready', { id: 'vid.temporary.created' }),
      onetimeuse: () => msg('Your new one-time VID is ready', { id: 'vid.onetime.created' }),
      other: () => msg('Your new VID is ready', { id: 'vid.other.created' }),
    },
    group,
  );

/** Why the button to create one is off; undefined when it is on. */
export function whyNoMore({ full, allowed, minutes, replaces }: VidGroup): string | undefined {
  if (replaces?.signedInWith)
    return msg('You are signed in with this VID, so it cannot be replaced now. Sign in with your UIN to replace it.', { id: 'vid.create.off.signed-in' });
  if (!full) return undefined;
  if (!allowed) return msg('VIDs of this type cannot be made any more.', { id: 'vid.create.off.ended' });
  return minutes === undefined
    ? msg('You have as many as you can have. Revoke one to create another.', { id: 'vid.create.off.full' })
    : msg('You have as many as you can have. Revoke one, or wait until one ends.', { id: 'vid.create.off.full-timed' });
}

/** `4XXX…93`, kept together in text of any direction. */
export const nameOf = (vid: Pick<Vid, 'masked'>) => shortMask(vid.masked);

/** The name of a VID for those who listen. */
export const spokenNameOf = (masked: string) => msg(str`VID ${shortMask(masked)}`, { id: 'vid.card.name' });

export const revokeLabelOf = (vid: Vid) => msg(str`Revoke VID ${nameOf(vid)}`, { id: 'vid.revoke.label' });
