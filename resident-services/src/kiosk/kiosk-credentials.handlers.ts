import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import { ConnectorError } from '../connectors/connector-error.js';
import type { UinCards } from '../connectors/digital-card/uin-cards.js';
import type { ShareRequests } from '../connectors/credential/shares.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { PartnerManagement } from '../connectors/partner/partner.js';
import type { RegistrationProcessor } from '../connectors/regproc/regproc.js';
import type { OtpService } from '../otp/otp.service.js';
import { addressParts } from '../identity-info/ui-schema.js';
import { saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { Random } from '../random.js';
import { invalidInput, ServiceError } from '../service-error.js';
import { refuseForeignSite } from '../session/origin.js';
import type { Database } from '../store/database.js';
import type { KioskNews } from './kiosk.js';

interface Needs {
  db: Kysely<Database>;
  otp: OtpService;
  news: KioskNews;
  shares: ShareRequests;
  partners: PartnerManagement;
  identity: IdentityRepository;
  applications: RegistrationProcessor;
  uinCards: UinCards;
  random: Random;
  clock: Clock;
}

type Operations = 'requestCredential' | 'getCredentialStatus' | 'cancelCredential' | 'getCard' | 'getCredentialTypes' | 'getPartnerPolicy';

const credentialTypes = [
  { id: 'vercred', name: 'Verifiable credential', description: 'What a resident chooses to hand on to a partner' },
  { id: 'auth', name: 'Authentication', description: 'What a partner confirms the identity of a resident with' },
  { id: 'euin', name: 'Card of a UIN', description: 'As a PDF' },
];
const sixDigits = (random: Random) => String(random.integer(0, 1_000_000)).padStart(6, '0');

/** Those whose credential is a card. */
const CARD_TYPE = 'euin';

/** Credentials that a resident asks for with a one-time code. Whoever has the number of such a request may ask how it stands. */
export function kioskCredentialHandlers({ db, otp, news, shares, partners, identity, applications, uinCards, random, clock }: Needs): Handlers<Operations> {
  /** @throws {ServiceError} `RES-SER-29` for a request that was not made here, as for one that there is not */
  const requestOf = async (requestId: string) => {
    try {
      return await shares.find(requestId.toLowerCase());
    } catch (cause) {
      if (cause instanceof ConnectorError) throw new ServiceError('RES-SER-29', undefined, { cause });
      throw cause;
    }
  };

  /** @returns the application whose card it is that was asked for, where that is ready */
  const cardIn = async ({ order, statusCode }: Awaited<ReturnType<ShareRequests['find']>>) => {
    if (order.credentialType !== CARD_TYPE || statusCode !== 'NEW') return undefined;
    const aid = await applications.aidOf(order.uin);
    return aid !== undefined && (await uinCards.isReady(aid)) ? aid : undefined;
  };

  /** Clients ask again and again how a request stands; its resident is told of a state once. */
  const isNews = async (requestId: string, state: string) => {
    const row = { request_id: requestId.toLowerCase(), state, cr_dtimes: clock() };
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('kiosk_told')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return Boolean(numInsertedOrUpdatedRows);
  };

  /** What a partner may be given, by its agreement for such a credential. @throws {ServiceError} `RES-SER-420` when it has none */
  const allowed = async (issuer: string, credentialType: string) => {
    const { attributes } = await partners.policy(issuer, credentialType).catch((cause: unknown) => {
      throw cause instanceof ConnectorError ? new ServiceError('RES-SER-420', 'The partner has no policy for this type of credential', { cause }) : cause;
    });
    return new Set([...attributes, ...(attributes.includes('fullAddress') ? addressParts : [])]);
  };

  /** Whoever made a mistake keeps the code. @throws {ServiceError} `RES-SER-410`, `RES-SER-420` */
  const refuseUnlessOffered = async (credentialType: string, issuer: string, attributes: readonly string[]) => {
    if (!credentialTypes.some(({ id }) => id === credentialType)) throw invalidInput('credentialType');
    if (!(await partners.partners()).some(({ id, isActive }) => id === issuer && isActive)) throw invalidInput('issuer');
    if (credentialType === CARD_TYPE) return; // for the resident, who may have all of it
    const offered = await allowed(issuer, credentialType);
    const others = attributes.filter((name) => !offered.has(name));
    if (others.length > 0) throw new ServiceError('RES-SER-420', 'The policy of the partner does not have all of these attributes');
  };

  const hasPolicy = async (partnerId: string, credentialType: string) => {
    try {
      return Boolean(await partners.policy(partnerId, credentialType));
    } catch (error) {
      if (error instanceof ConnectorError) return false;
      throw error;
    }
  };

  return {
    async requestCredential({ body: { request } }) {
      const { individualId, transactionID = '', otp: code = '', credentialType = '', issuer = '', sharableAttributes } = request;
      await refuseUnlessOffered(credentialType, issuer, sharableAttributes ?? []);
      const person = await otp.prove({ individualId: individualId ?? '', transactionId: transactionID, otp: code }).catch((cause: unknown) => {
        // Old clients know a wrong code by what ID Authentication calls it.
        throw cause instanceof ServiceError && cause.code === 'RES-SER-422' ? new ServiceError('IDA-MLC-018', undefined, { cause }) : cause;
      });
      // A client's own key is known to it; a PIN is ours to tell.
      const pin = request.encryptionKey ? undefined : sixDigits(random);
      const order = {
        uin: person.uin,
        individualId: individualId ?? '',
        issuer,
        credentialType,
        attributes: credentialType === CARD_TYPE ? [] : (sharableAttributes ?? []),
        formats: {},
        masked: [],
        encryptionKey: request.encryptionKey || pin,
        encrypt: request.encrypt,
        recipient: request.recepiant ?? undefined, // misspelt on MOSIP's wire
        user: request.user ?? undefined,
        additionalData: request.additionalData ?? undefined,
      };
      const { requestId } = await shares.request({ reference: random.uuid(), ...order }).catch((cause: unknown) => {
        throw cause instanceof ConnectorError ? new ServiceError('RES-SER-420', undefined, { cause }) : cause;
      });
      await news.tell(person, 'SHARE_CRED_WITH_PARTNER', 'request-received', pin);
      return { id: individualId ?? null, requestId };
    },

    async getCredentialStatus({ params, request }) {
      refuseForeignSite(request);
      const { order, statusCode } = await requestOf(params.requestId);
      const isCard = (await cardIn({ order, statusCode })) !== undefined;
      const person = await identity.byUin(order.uin);
      const state = isCard ? 'success' : 'in-progress';
      if (person && (await isNews(params.requestId, state))) await news.tell(person, 'SHARE_CRED_WITH_PARTNER', state);
      return { id: order.individualId, requestId: params.requestId, statusCode: isCard ? 'STORED' : statusCode };
    },

    async cancelCredential({ params, request }) {
      refuseForeignSite(request);
      const found = await requestOf(params.requestId);
      const tooLate = (code: string, cause?: unknown) => new ServiceError(code, 'The request can no longer be cancelled', { cause });
      if ((await cardIn(found)) !== undefined) throw tooLate('IDR-CRG-004');
      try {
        await shares.cancel(params.requestId.toLowerCase());
      } catch (cause) {
        throw cause instanceof ConnectorError ? tooLate(cause.code, cause) : cause;
      }
      return { id: found.order.individualId, requestId: params.requestId };
    },

    async getCard({ params }, reply) {
      const { order, statusCode } = await requestOf(params.requestId);
      const aid = await cardIn({ order, statusCode });
      if (aid === undefined) throw new ServiceError('RES-SER-509', undefined, { status: 400 });
      reply.header('content-disposition', saveAs(`${params.requestId}.pdf`)).type('application/pdf');
      return (await uinCards.fetch(aid)) as never; // no JSON: the contract's other content type of this operation
    },

    async getCredentialTypes() {
      const known = await partners.partners('Auth_Partner');
      const issuersOf = async (type: string) => {
        const may = await Promise.all(known.map(({ id }) => type === CARD_TYPE || hasPolicy(id, type)));
        return known.filter((_, index) => may[index]).map(({ id, name }) => ({ code: id, name }));
      };
      return { credentialTypes: await Promise.all(credentialTypes.map(async (type) => ({ ...type, issuers: await issuersOf(type.id) }))) };
    },

    async getPartnerPolicy({ params: { partnerId, credentialType } }) {
      try {
        const policy = await partners.policy(partnerId, credentialType);
        return {
          partnerId,
          credentialType,
          policyId: policy.id,
          policyName: policy.name,
          policyDesc: policy.description,
          policyType: 'DataShare',
          publishDate: policy.publishedOn.toISOString(),
          validTill: policy.validUntil.toISOString(),
          status: 'PUBLISHED',
          version: '1.0',
          schema: null,
          is_Active: true,
          policies: { shareableAttributes: policy.attributes.map((attributeName) => ({ attributeName, encrypted: true })) },
        };
      } catch (cause) {
        if (cause instanceof ConnectorError) throw new ServiceError(cause.code, 'No policy for this partner and credential type', { cause });
        throw cause;
      }
    },
  };
}
