import { saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { KioskService } from './kiosk.service.js';

type Operations = 'generateVidWithOtp' | 'revokeVidWithOtp' | 'lockWithOtp' | 'unlockWithOtp' | 'getAuthHistory' | 'requestEuin' | 'requestPrintUin';

interface Asked {
  individualId: string;
  transactionID: string;
  otp: string;
}

const FIRST_PAGE = { pageStart: '1', pageFetch: '10' };
const MOST_A_PAGE = 100;

/** `allowed` are the ways to authenticate by the names of our settings. */
export const kioskHandlers = ({ kiosk, allowed }: { kiosk: KioskService; allowed: readonly string[] }): Handlers<Operations> => ({
  generateVidWithOtp: ({ body: { request } }) => kiosk.createVid(codeOf(request), request.vidType),

  revokeVidWithOtp: ({ params, body: { request } }) => kiosk.revokeVid(codeOf(request), params.vid),

  lockWithOtp: ({ body: { request } }) => kiosk.changeLocks(codeOf(request), locks(request.authType, allowed, { locked: true })),

  unlockWithOtp({ body: { request } }) {
    const seconds = Number(request.unlockForSeconds);
    // No time at all: until it is locked again.
    return kiosk.changeLocks(codeOf(request), locks(request.authType, allowed, { locked: false, ...(seconds > 0 && { unlockForSeconds: seconds }) }));
  },

  async getAuthHistory({ body: { request } }) {
    const { pageStart, pageFetch } = { pageStart: request.pageStart ?? FIRST_PAGE.pageStart, pageFetch: request.pageFetch ?? FIRST_PAGE.pageFetch };
    const [start, most] = [Number(pageStart), Math.min(Number(pageFetch), MOST_A_PAGE)];
    const { rows, message } = await kiosk.authHistory(codeOf(request), { start, most });
    return {
      authHistory: rows.map((row, index) => ({
        serialNumber: (start - 1) * most + index + 1,
        idUsed: row.ref_id_type ?? '',
        authModality: row.auth_type_code ?? '',
        date: row.cr_dtimes.toISOString().slice(0, 10),
        time: row.cr_dtimes.toISOString().slice(11, 19),
        partnerName: row.requested_entity_name,
        partnerTransactionId: row.request_trn_id,
        authResponse: row.status_code,
        responseCode: row.status_comment,
      })),
      message,
    };
  },

  async requestEuin({ body: { request } }, reply) {
    const pdf = await kiosk.uinCard(codeOf(request), request.cardType === 'MASKED_UIN');
    reply.header('content-disposition', saveAs(`${request.individualId}.pdf`)).type('application/pdf');
    return pdf as never; // no JSON: the contract's other content type of this operation
  },

  requestPrintUin: ({ body: { request } }) => kiosk.reprint(codeOf(request)),
});

const codeOf = ({ individualId, transactionID, otp }: Asked) => ({ individualId, transactionId: transactionID, otp });

/** Each type once, as our settings spell it. */
const locks = (asked: readonly string[], allowed: readonly string[], state: { locked: boolean; unlockForSeconds?: number }) =>
  allowed.filter((type) => asked.some((each) => each.toLowerCase() === type.toLowerCase())).map((authType) => ({ authType, ...state }));
