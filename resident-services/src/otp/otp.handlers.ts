import type { AidService } from '../aid/aid.service.js';
import type { Clock } from '../clock.js';
import { ConnectorError } from '../connectors/connector-error.js';
import type { OtpChannel } from '../connectors/ida/ida.js';
import { networkOf } from '../network.js';
import type { Handlers } from '../plugins/handlers.js';
import { invalidForIda, ServiceError } from '../service-error.js';
import type { MaskedContacts } from './invented-contacts.js';
import type { CodeRequest, OtpService } from './otp.service.js';

interface Needs {
  otp: OtpService;
  aids: AidService;
  clock: Clock;
  /** Whether being asked too often is told as by MOSIP's own service. */
  strict?: boolean;
}

const transactionForm = /^\d{10}$/;

/** Answers of ID Authentication are passed on in its own frame, which spells the members of an error otherwise. */
export function otpHandlers({
  otp,
  aids,
  clock,
  strict = false,
}: Needs): Handlers<'requestOtp' | 'requestOtpForIndividualId' | 'validateOtp' | 'getChannelVerification'> {
  const framed = (part: { response: unknown; errors: unknown }) => ({
    id: 'mosip.identity.otp.internal' as const,
    version: '1.0' as const,
    responseTime: clock().toISOString(),
    metadata: null,
    ...part,
  });

  const sent = async (send: (request: CodeRequest) => Promise<MaskedContacts>, request: CodeRequest) => {
    try {
      return framed({ response: onWire(await send(request)), errors: null });
    } catch (error) {
      const isFlood = strict && error instanceof ServiceError && error.code === 'RES-SER-510';
      if (!isFlood && !(error instanceof ConnectorError)) throw error;
      const code = isFlood ? 'IDA-OTA-001' : error.code;
      return framed({ response: null, errors: [{ errorCode: code, errorMessage: texts[code] ?? 'The code could not be sent' }] });
    }
  };

  return {
    async requestOtp({ body, times, request }) {
      const { individualId, otpChannel, transactionID: transactionId } = body;
      if (!transactionForm.test(transactionId)) throw invalidForIda('transactionID');
      const answer = await sent((asked) => otp.send(asked), {
        individualId,
        transactionId,
        channels: unique(otpChannel),
        locale: times.locale,
        address: networkOf(request.ip),
      });
      return { ...answer, transactionID: transactionId } as never;
    },

    async requestOtpForIndividualId({ body, times, request }) {
      const { individualId, otpChannel, transactionId } = body;
      const asked = { individualId, transactionId, channels: unique(otpChannel), locale: times.locale, address: networkOf(request.ip) };
      return { ...(await sent(aids.sendCode, asked)), transactionId } as never;
    },

    async validateOtp({ body }, reply) {
      const { individualId, transactionId, otp: code } = body.request;
      const { eventId } = await otp.validate({ individualId, transactionId, otp: code });
      reply.header('eventid', eventId);
      return { authStatus: true, transactionId, status: 'Success' };
    },

    async getChannelVerification({ query, request }) {
      const channel = query.channel.toUpperCase() as OtpChannel;
      const { isVerified, masked } = await otp.verification(query.individualId, channel, networkOf(request.ip));
      return {
        id: 'mosip.resident.channel.verification.status',
        version: '1.0',
        responseTime: clock().toISOString(),
        metadata: null,
        response: { verificationStatus: isVerified, maskedUserId: masked },
        errors: null,
      };
    },
  };
}

const unique = (channels: readonly OtpChannel[]) => [...new Set(channels)];
const onWire = ({ maskedEmail, maskedMobile }: MaskedContacts) => ({ maskedMobile: maskedMobile ?? null, maskedEmail: maskedEmail ?? null });

/** For developers; residents read the portal's own sentence for a code. */
const texts: Readonly<Record<string, string>> = {
  'IDA-OTA-001': 'Too many codes were asked for',
  'IDA-OTA-002': 'The code could not be sent',
  'IDA-OTA-006': 'Too many wrong codes; no code is sent for a while',
  'IDA-MLC-009': 'Invalid Input Parameter',
  'IDA-MLC-018': 'The ID cannot be used',
  'IDA-MLC-019': 'The resident has locked this way to authenticate',
};
