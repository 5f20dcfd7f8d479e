import type { Clock } from '../clock.js';
import { networkOf } from '../network.js';
import { featureName } from '../acknowledgements/acknowledgement.js';
import { type FileConventions, fileName } from '../pdf/file-conventions.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { AidService } from './aid.service.js';
import type { UinCardService } from './uin-card.service.js';

interface Needs {
  aids: AidService;
  uinCards: UinCardService;
  fileNames: FileConventions;
  clock: Clock;
}

export const aidHandlers = ({ aids, uinCards, fileNames, clock }: Needs): Handlers<'getAidStage' | 'getAidStatus' | 'checkRidStatus' | 'downloadUinCard'> => ({
  getAidStage: ({ params, request }) => aids.stage(params.aid, networkOf(request.ip)),

  async getAidStatus({ body, request }) {
    const { transactionId, individualId, otp } = body.request;
    return { ...(await aids.status({ individualId, transactionId, otp }, networkOf(request.ip))), transactionId };
  },

  checkRidStatus: async ({ body, request }) => ({ ridStatus: await aids.ridStatus(body.request.individualId, networkOf(request.ip)) }),

  async downloadUinCard({ body, times }, reply) {
    const { transactionId, individualId, otp } = body.request;
    const { eventId, pdf } = await uinCards.download({ individualId, transactionId, otp });
    reply
      .header('eventid', eventId)
      .header(
        'content-disposition',
        saveAs(fileName(fileNames.myUin, { eventId, featureName: featureName('GET_MY_ID'), timestamp: fileStamp(clock(), times) })),
      )
      .type('application/pdf');
    return pdf as never; // no JSON: the contract's other content type of this operation
  },
});
