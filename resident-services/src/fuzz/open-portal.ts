import { sandboxHandlers } from '../sandbox/sandbox.handlers.js';
import { testApp } from '../testing/test-app.js';

/** The whole API with the sandbox beside it and wide limits, at a time that nobody moves: every operation can be asked. */
export const openPortal = () =>
  testApp({
    env: { SANDBOX_PROFILE: 'test', RESIDENT_OTP_EVEN_MS: '0' },
    sandbox: (needs) => sandboxHandlers({ ...needs, time: { forward: () => {}, back: () => {} } }),
  });
