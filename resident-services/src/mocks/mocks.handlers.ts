import type { FastifyReply } from 'fastify';
import { embeddedPayments } from '../connectors/payment/embedded.js';
import { paymentNumber, type PaymentState } from '../connectors/payment/payment.js';
import { html, type Html } from '../pages/html.js';
import type { PdfMaker } from '../pdf/pdf-maker.js';
import { saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { Random } from '../random.js';
import { invalidInput, ServiceError } from '../service-error.js';

type Operations = 'mockOrderStatus' | 'mockDigitalCard' | 'mockGrievancePage' | 'mockPaymentPage';

const refusals: Readonly<Record<Exclude<PaymentState, 'paid'>, readonly [code: string, status: number]>> = {
  failed: ['RES-SER-475', 402],
  cancelled: ['RES-SER-476', 402],
  technical: ['RES-SER-477', 500],
  refused: ['RES-SER-478', 500],
};

/** Stand-ins of other organisations, for trials: they know nobody and keep nothing. */
export const mockHandlers = ({ pdf, random }: { pdf: PdfMaker; random: Random }): Handlers<Operations> => ({
  async mockOrderStatus({ query: { transactionId, individualId } }) {
    if (!paymentNumber.test(transactionId)) throw invalidInput('transactionId');
    const { state, trackingId } = await embeddedPayments({ random }).find({ transactionId, individualId });
    if (state === 'paid') return { transactionId, trackingId };
    const [code, status] = refusals[state];
    throw new ServiceError(code, undefined, { status });
  },

  async mockDigitalCard({ params: { rid } }, reply) {
    const facts = [{ label: 'RID', value: rid.slice(0, 40), code: true }];
    const data = {
      lang: 'en',
      dir: 'ltr',
      title: 'Specimen',
      heading: 'Specimen of a card',
      portal: 'Specimen',
      photo: null,
      photoAlt: '',
      facts,
      footer: 'Not a card of anyone',
    };
    reply.header('content-disposition', saveAs('specimen.pdf')).type('application/pdf');
    return Buffer.from(await pdf.make('personalised-card', data)) as never; // no JSON: the contract's other content type
  },

  async mockGrievancePage({ query: { name, emailId, phoneNo, eventId } }, reply) {
    const rows = Object.entries({ Name: name, 'E-mail': emailId, Phone: phoneNo, 'Event ID': eventId });
    return page(reply, 'Report a problem', html`<dl>${rows.map(([label, value]) => html`<dt>${label}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>`);
  },

  async mockPaymentPage({ query: { redirectUrl, eventId, residentName, residentDefaultFullAddress } }, reply) {
    const back = (more: Record<string, string>) => `/resident/v1/physical-card/order-redirect?${new URLSearchParams({ redirectUrl, eventId, ...more })}`;
    // The last digit tells how the payment went.
    const paid = `${random.integer(100_000_000, 1_000_000_000)}0`;
    return page(
      reply,
      'Pay for a card',
      html`<p>${residentName || 'For the resident who is signed in'}</p>
        <p>${residentDefaultFullAddress || 'To the address on record'}</p>
        <p><a href="${back({ paymentTransactionId: paid, residentFullAddress: residentDefaultFullAddress })}">Pay</a></p>
        <p><a href="${back({ error_code: 'PAYMENT_CANCELLED', error_message: 'The payment was cancelled' })}">Do not pay</a></p>`,
    );
  },
});

/** A page without script, style or anything from elsewhere. */
function page(reply: FastifyReply, title: string, body: Html) {
  reply.header('content-security-policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'").type('text/html; charset=utf-8');
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>A page for trials: nothing is sent anywhere.</p>${body}</main></html>`
    .text as never;
}
