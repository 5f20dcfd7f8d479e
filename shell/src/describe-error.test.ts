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

  it('says of what is too large what helps, whether the service or a gateway on the way refused it', () => {
    const byService = new ApiError('RES-SER-418', 'The request is too long', 413);
    const byGateway = new NetworkError('unreadable', { cause: new Error('HTTP 413') });

    for (const error of [byService, byGateway])
      expect(describeError(() => {})(error)).to.include({ message: 'This is too large to be sent. Choose a smaller file, or write less.', retry: false });
  });

  it('blames no size for what failed in another way', () => {
    const unreadable = new NetworkError('unreadable', { cause: new Error('HTTP 502') });

    const { message, retry } = describeError(() => {})(unreadable);

    expect(message).not.to.contain('too large');
    expect(retry).to.equal(true);
  });
});
