import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { becomesUnread, shownStatus } from './event-states.js';

/** What becomes of events, in the words of the systems that tell of it. */
const successes = `AUTHENTICATION_SUCCESSFULL STORED CARD_READY_TO_DOWNLOAD CARD_DOWNLOADED CARD_DELIVERED RECEIVED DATA_SHARED_SUCCESSFULLY
  LOCKED UNLOCKED AUTHENTICATION_TYPE_LOCKED AUTHENTICATION_TYPE_UNLOCKED PROCESSED DATA_UPDATED VID_GENERATED VID_REVOKED EMAIL_VERIFIED
  PHONE_VERIFIED OTP_VERIFIED COMPLETED AUTHENTICATION_TYPE_UPDATED PHYSICAL_CARD_ORDERED Y`.split(/\s+/);
const failures = 'AUTHENTICATION_FAILED FAILED PAYMENT_FAILED REJECTED REPROCESS_FAILED OTP_VERIFICATION_FAILED N'.split(' ');
const underWay = 'NEW ISSUED PAYMENT_CONFIRMED PRINTING IN_TRANSIT OTP_REQUESTED PAUSED IDENTITY_UPDATED NEVER_HEARD_OF'.split(' ');

describe('the state of an event', () => {
  it('is shown as success, failure or cancelled; all else is under way (§5.5)', () => {
    const shown = (codes: readonly string[]) => [...new Set(codes.map(shownStatus))];

    assert.deepEqual([shown(successes), shown(failures), shown(['CANCELED']), shown(underWay)], [['SUCCESS'], ['FAILED'], ['CANCELED'], ['IN_PROGRESS']]);
  });

  it('makes an event unread again where there is news for its resident (§5.18)', () => {
    assert.ok(becomesUnread('SHARE_CRED_WITH_PARTNER', 'RECEIVED') && becomesUnread('ORDER_PHYSICAL_CARD', 'PRINTING'));
    assert.ok(!becomesUnread('SHARE_CRED_WITH_PARTNER', 'ISSUED') && !becomesUnread('GENERATE_VID', 'VID_GENERATED'));
  });
});
