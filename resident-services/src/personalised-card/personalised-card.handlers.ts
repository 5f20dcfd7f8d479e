import type { Clock } from '../clock.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { PersonalisedCardService } from './personalised-card.service.js';

interface Needs {
  personalisedCards: PersonalisedCardService;
  clock: Clock;
}

export const personalisedCardHandlers = ({ personalisedCards, clock }: Needs): Handlers<'downloadPersonalisedCard'> => ({
  async downloadPersonalisedCard({ resident, body: { request }, times }, reply) {
    const { eventId, file } = await personalisedCards.make(resident, request, times);
    reply
      .header('eventid', eventId)
      .header('content-disposition', saveAs(`Personalised_card_${eventId}_${fileStamp(clock(), times)}.pdf`))
      .type('application/pdf');
    return file as never; // no JSON: the contract's other content type of this operation
  },
});
