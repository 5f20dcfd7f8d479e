import { expect } from '@open-wc/testing';
import { groupVids, isEndingSoon, isExpired, mask, nextChange, vidOf } from './vid.js';
import { oneTimePolicy, perpetual, perpetualPolicy, temporary, temporaryPolicy } from '../testing/sample-vids.js';

const minute = 60_000;
const ending = (ms: number) => vidOf({ ...temporary, expiryUtc: new Date(ms).toISOString() });

describe('the VIDs of a resident', () => {
  it('stand in the order of the policy, whatever case the types are written in', () => {
    const groups = groupVids([temporaryPolicy, perpetualPolicy], [vidOf(perpetual), vidOf(temporary)]);

    expect(groups.map(({ kind }) => kind)).to.deep.equal(['temporary', 'perpetual']);
    expect(groups.map(({ vids }) => vids.length)).to.deep.equal([1, 1]);
  });

  it('are shown even when the policy does not name their type, with nothing more to create', () => {
    const stray = vidOf({ ...temporary, vidType: 'SEASONAL' });

    const groups = groupVids([perpetualPolicy], [stray]);

    expect(groups[1]).to.include({ type: 'SEASONAL', kind: 'other', full: true });
  });

  it('name the oldest one as the one that a new perpetual VID replaces', () => {
    const two = { ...perpetualPolicy, vidPolicy: { ...perpetualPolicy.vidPolicy, instancesAllowed: 2 } };
    const younger = { ...perpetual, vid: '4251852193847585', generatedUtc: '2026-06-01T00:00:00.000Z' };

    const [group] = groupVids([two], [vidOf(younger), vidOf(perpetual)]);

    expect(group?.replaces?.number).to.equal(perpetual.vid);
    expect(group?.full).to.equal(false);
  });

  it('are full at the limit of a type that does not restore itself', () => {
    const five = Array.from({ length: 5 }, (_, i) => vidOf({ ...temporary, vid: `625185219384750${i}` }));

    const [group] = groupVids([temporaryPolicy], five);

    expect(group).to.include({ full: true, replaces: undefined });
  });

  it('end soon in the last five minutes, and end at their time', () => {
    const vid = ending(10 * minute);

    expect(isEndingSoon(vid, 5 * minute)).to.equal(false);
    expect(isEndingSoon(vid, 5 * minute + 1)).to.equal(true);
    expect(isExpired(vid, 10 * minute - 1)).to.equal(false);
    expect(isExpired(vid, 10 * minute)).to.equal(true);
  });

  it('change by themselves with each minute left, and never after their end', () => {
    expect(nextChange([ending(10 * minute)], 0.5 * minute)).to.equal(minute);
    expect(nextChange([ending(10 * minute)], 9.5 * minute)).to.equal(10 * minute);
    expect(nextChange([ending(10 * minute)], 10 * minute)).to.equal(undefined);
    expect(nextChange([vidOf(perpetual)], 0)).to.equal(undefined);
  });

  it('keep a localised time when the back end names no instant', () => {
    const vid = vidOf({ ...temporary, expiryUtc: undefined, expiryTimestamp: '9 Mar 2026, 10:05' });

    expect(vid.expires).to.equal('9 Mar 2026, 10:05');
    expect(isExpired(vid, Date.now())).to.equal(false);
  });

  it('are masked as MOSIP does', () => {
    expect(mask(perpetual.vid)).to.equal(perpetual.maskedVid);
  });

  it('take their rules from the policy', () => {
    const [group] = groupVids([oneTimePolicy], []);

    expect(group).to.include({ allowed: 5, uses: 2, minutes: undefined, renewsItself: true });
  });
});
