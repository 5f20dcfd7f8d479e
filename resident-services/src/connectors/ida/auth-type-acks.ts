import type { Clock } from '../../clock.js';
import type { Jobs } from '../../jobs/jobs.js';
import type { Executor } from '../../store/store.js';
import { authTypeParts } from '../identity/auth-types.js';
import type { AuthTypeChange } from '../identity/identity.js';
import type { WebSub } from '../websub/websub.js';

interface Needs {
  jobs: Jobs;
  websub: WebSub;
  topic: string;
  partnerId: string;
  clock: Clock;
}

/** A change of locks on its way to ID Authentication: it is sent if and only if what else `trx` writes is there. */
export const authTypeAnnouncement = (jobs: Jobs) => ({
  send: (trx: Executor, change: AuthTypeChange) => jobs.send(trx, 'auth-type-ack', change),
  wake: () => jobs.wake('auth-type-ack'),
});

/** ID Authentication tells, through the hub, that it goes by a change from now on. */
export const acknowledgeAuthTypes = ({ jobs, websub, topic, partnerId, clock }: Needs) =>
  jobs.handle('auth-type-ack', async ({ requestId, authTypes }) => {
    const at = clock().toISOString();
    const told = authTypes.map(({ authType, locked, unlockForSeconds }) => ({
      ...authTypeParts(authType),
      locked,
      unlockForSeconds: unlockForSeconds ?? null,
      requestId,
      metadata: null,
    }));
    // Told again after a crash it has the same ID, so that whoever was told before knows it.
    const event = { id: `${requestId}-ack`, requestId, timestamp: at, data: { olv_partner_id: partnerId, authTypes: told } };
    await websub.publish(topic, { publisher: 'IDA', topic, publishedOn: at, event });
  });
