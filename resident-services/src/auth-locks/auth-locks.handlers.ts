import { authTypeParts } from '../connectors/identity/auth-types.js';
import { responseOf } from '../events/event-log.js';
import { onceOf } from '../events/idempotency.js';
import type { Handlers } from '../plugins/handlers.js';
import { wantedAuthTypes } from './auth-lock.rules.js';
import type { AuthLockService } from './auth-locks.service.js';

interface Needs {
  authLocks: AuthLockService;
  allowed: readonly string[];
}

export const authLockHandlers = ({ authLocks, allowed }: Needs): Handlers<'getAuthLockStatus' | 'setAuthLock'> => ({
  async getAuthLockStatus({ resident }) {
    const statuses = await authLocks.status(resident);
    return {
      authTypes: statuses.map(({ authType, locked, unlockForSeconds }) => {
        const parts = authTypeParts(authType);
        return { ...parts, authType: parts.authType as 'otp' | 'demo' | 'bio', locked, unlockForSeconds: unlockForSeconds ?? null };
      }),
    };
  },

  async setAuthLock({ resident, body, idempotencyKey }, reply) {
    const wanted = wantedAuthTypes(body.request.authTypes, allowed);
    const settled = await authLocks.change(resident, wanted, onceOf(idempotencyKey, 'setAuthLock', wanted));
    reply.header('eventid', settled.eventId);
    return responseOf(settled);
  },
});
