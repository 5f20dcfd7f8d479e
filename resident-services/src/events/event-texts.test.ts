import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsIn } from '../texts/texts.js';
import { attributeNames, authModeNames, type EventRow, eventTexts, stepText, valuesOf } from './event-texts.js';

describe('the words of an event', () => {
  const cardAt = (status_code: string, language = 'eng') => {
    const row = { request_type_code: 'VID_CARD_DOWNLOAD', status_code, ref_id: '9XXXXXXXXXXXXX80', ref_id_type: 'TEMPORARY' } as EventRow;
    return eventTexts(textsIn(language), row);
  };

  it('name the VID that a card is of, whatever becomes of it (§6.3)', () => {
    for (const status of ['NEW', 'FAILED', 'CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED']) {
      assert.match(cardAt(status).description ?? '', /your temporary VID 9XXXXXXXXXXXXX80/, status);
      assert.match(cardAt(status, 'ara').description ?? '', /المعرّف الافتراضي المؤقت.*9XXXXXXXXXXXXX80/, status);
    }
  });

  for (const language of ['eng', 'ara']) {
    it(`tell a card that waits from one that was fetched (§6.2, ${language})`, () => {
      const [waits, fetched] = [cardAt('CARD_READY_TO_DOWNLOAD', language), cardAt('CARD_DOWNLOADED', language)];

      assert.notEqual(waits.description, fetched.description);
      assert.notEqual(waits.summary, fetched.summary);
      assert.equal(waits.status, fetched.status);
    });
  }

  it('are those of any success where nothing else is said of a card that was fetched', () => {
    const row = { request_type_code: 'GET_MY_ID', status_code: 'CARD_DOWNLOADED' } as EventRow;

    assert.equal(eventTexts(textsIn('eng'), row).description, 'You downloaded your UIN card.');
  });

  it('name attributes by their labels, with formats in brackets (§6.7)', () => {
    const named = (list: string | null) => attributeNames(textsIn('eng'), list);

    assert.equal(named('fullAddress:region,postalCode;photo'), 'Address (Region, Postal code), Photo');
    assert.equal(named('dateOfBirth:dd/MM/yyyy; fullName:;'), 'Date of birth (dd/MM/yyyy), Full name');
    assert.equal(named('fullName, phone'), 'Full name, Phone');
    assert.equal(named(null), '');
  });

  it('keep a name that they have no words for, also one that every object inherits', () => {
    const texts = textsIn('constructor');

    assert.equal(attributeNames(texts, 'fullAddress:city,constructor'), 'Address (City, constructor)');
    assert.equal(stepText(texts, 'toString'), null);
    assert.equal(authModeNames(texts, 'valueOf'), texts.authModes['UNKNOWN']);
    assert.equal(valuesOf(texts, { ref_id_type: 'constructor' } as EventRow).vidType, 'constructor');
  });
});
