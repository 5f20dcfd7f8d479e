import { expect } from '@open-wc/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { ApiError, NetworkError } from './errors.js';
import { loadSentences, messageFor, referenceOf } from './message-for.js';
import { clientWords } from './words.js';

describe('messageFor', () => {
  before(async () => {
    await contribute('client', clientWords);
    await loadSentences();
  });
  afterEach(() => setLocale('en'));

  it('SH-40: says what to do next, by the code', () => {
    expect(messageFor(new ApiError('RES-SER-405', 'x', 200))).to.contain('Revoke one that you no longer need');
    expect(messageFor(new NetworkError('offline'))).to.contain('You are offline');
  });

  it('SH-40: says it in the words of the field that RES-SER-410 names', () => {
    expect(messageFor(new ApiError('RES-SER-410', 'Invalid Input Parameter- eventId', 200))).to.contain('16 digits');
    expect(messageFor(new ApiError('RES-SER-410', 'Invalid Input Parameter- somethingNew', 200))).to.contain('Check what you entered');
  });

  it('never shows the server’s own text or a stack', () => {
    const message = messageFor(new ApiError('XYZ-1', 'java.lang.NullPointerException at io.mosip', 500));

    expect(message).not.to.contain('java').and.not.to.contain('XYZ');
    expect(referenceOf(new ApiError('XYZ-1', '', 500))).to.equal('XYZ-1');
    expect(messageFor(new TypeError('x is undefined'))).to.contain('Something went wrong');
  });

  it('speaks the language of the page', async () => {
    await setLocale('ar');

    expect(messageFor(new ApiError('RES-SER-471', 'x', 200))).to.match(/^[^a-zA-Z]+/);
  });
});
