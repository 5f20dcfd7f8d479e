import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from '../config.js';
import { fileName } from './file-conventions.js';

const known = { timestamp: '2026-03-03T09_15_00', eventId: '1234567890123456', featureName: 'Download_VID_Card' };

describe('the name of a file', () => {
  it('has what its convention asks for, and of an ID the event alone (§9.4)', () => {
    assert.equal(fileName('{featureName}-{id}_{timestamp}', known), 'Download_VID_Card-1234567890123456_2026-03-03T09_15_00.pdf');
    assert.equal(fileName('Centres_{eventId}{timestamp}', { timestamp: 'now' }), 'Centres_now.pdf');
  });

  it('takes all of the holes that MOSIP has, and no other', () => {
    const named = (convention: string) => readConfig({ MOSIP_RESIDENT_VID_CARD_NAME_CONVENTION: convention });

    assert.doesNotThrow(() => named('VID_{id}_{eventId}_{timestamp}_{featureName}'));
    assert.throws(() => named('VID_{uin}'), /MOSIP_RESIDENT_VID_CARD_NAME_CONVENTION/);
  });
});
