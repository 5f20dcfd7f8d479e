import type { Clock } from '../clock.js';
import { featureName } from '../acknowledgements/acknowledgement.js';
import { type FileConventions, fileName } from '../pdf/file-conventions.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { PersonalisedCardService } from './personalised-card.service.js';

interface Needs {
  personalisedCards: PersonalisedCardService;
  fileNames: FileConventions;
  clock: Clock;
}

export const personalisedCardHandlers = ({ personalisedCards, fileNames, clock }: Needs): Handlers<'downloadPersonalisedCard'> => ({
  async downloadPersonalisedCard({ resident, body: { request }, times }, reply) {
    const { eventId, file } = await personalisedCards.make(resident, request, times);
    reply
      .header('eventid', eventId)
      .header(
        'content-disposition',
        saveAs(fileName(fileNames.personalisedCard, { eventId, featureName: featureName('DOWNLOAD_PERSONALIZED_CARD'), timestamp: fileStamp(clock(), times) })),
      )
      .type('application/pdf');
    return file as never; // no JSON: the contract's other content type of this operation
  },
});
