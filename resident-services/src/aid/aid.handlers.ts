import type { Handlers } from '../plugins/handlers.js';
import type { AidService } from './aid.service.js';

export const aidHandlers = (aids: AidService): Handlers<'getAidStage' | 'getAidStatus' | 'checkRidStatus'> => ({
  getAidStage: ({ params, request }) => aids.stage(params.aid, request.ip),

  async getAidStatus({ body, request }) {
    const { transactionId, individualId, otp } = body.request;
    return { ...(await aids.status({ individualId, transactionId, otp }, request.ip)), transactionId };
  },

  checkRidStatus: async ({ body, request }) => ({ ridStatus: await aids.ridStatus(body.request.individualId, request.ip) }),
});
