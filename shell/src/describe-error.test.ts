import { expect } from '@open-wc/testing';
import { ApiError, NetworkError } from '@rp/shared-client';
import { describeError } from './describe-error.js';

describe('describeError', () => {
  it('offers to sign in again for what was not allowed, in place of another try', () => {
    let signIns = 0;

    const { retry, action } = describeError(() => signIns++)(new ApiError('RES-SER-403', 'scope', 403));
    action?.run();

    expect(retry).to.equal(false);
    expect(action?.label).to.equal('Sign in again and allow it');
    expect(signIns).to.equal(1);
  });

  it('offers another try for what may pass', () => {
    for (const error of [new NetworkError('offline'), new ApiError('RES-SER-412', 'down', 200), new TypeError('bug')])
      expect(describeError(() => {})(error)).to.include({ retry: true, action: undefined });
  });
});
