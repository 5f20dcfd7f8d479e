import { lookAt } from '../cards/partner-watch.js';
import { ConnectorError } from '../connectors/connector-error.js';
import type { ShareRequests } from '../connectors/credential/shares.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Partner, PartnerManagement } from '../connectors/partner/partner.js';
import type { EventLog, Settled } from '../events/event-log.js';
import { purposeContext } from '../events/event-store.js';
import type { EventOutcome } from '../events/event.js';
import type { Once } from '../events/idempotency.js';
import { identityMapping } from '../identity-info/identity-mapping.js';
import { addressParts, uiSchema } from '../identity-info/ui-schema.js';
import { ownValue } from '../own-value.js';
import { invalidInput, ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';

interface Needs {
  partners: PartnerManagement;
  shares: ShareRequests;
  keymanager: KeyManager;
  eventLog: EventLog;
  credentialType: string;
}

export interface Wish {
  partnerId: string;
  purpose: string;
  consent: string;
  sharableAttributes: readonly { attributeName: string; format?: string | null; isMasked?: boolean }[];
}

const PARTNER_TYPE = 'Auth_Partner';
const known = new Set<string>([...uiSchema('share-credential', []).identity.map(({ attributeName }) => attributeName), ...addressParts]);
const mapping: Readonly<Record<string, { value: string }>> = identityMapping.identity;

/** The parts a wish for an attribute stands for: those of its format, else those of the identity mapping; and itself. */
function partsOf({ attributeName, format }: Wish['sharableAttributes'][number]) {
  const parts = format ? format.split(',') : (ownValue(mapping, attributeName)?.value.split(',') ?? []);
  return [...parts.map((part) => part.trim()), attributeName].filter((part) => known.has(part));
}

/** Handing data on to a partner: by name, for a purpose, with consent. */
export function sharingService({ partners, shares, keymanager, eventLog, credentialType }: Needs) {
  /** @throws {ServiceError} `RES-SER-410 partnerId` for one that is unknown or not active */
  const partnerOf = async (id: string): Promise<Partner> => {
    const found = (await partners.partners(PARTNER_TYPE)).find((partner) => partner.id === id && partner.isActive);
    if (!found) throw invalidInput('partnerId');
    return found;
  };

  eventLog.action<Wish>('SHARE_CRED_WITH_PARTNER', async ({ id, uin, loginId, details }): Promise<EventOutcome> => {
    const sealedPurpose = await keymanager.seal('resident_document', details.purpose, purposeContext(id));
    const failed = (code: string, text: string, isTold: boolean): EventOutcome => ({
      statusCode: 'FAILED',
      fields: { status_comment: code, purpose: sealedPurpose },
      answer: { refusal: { code, text } },
      ...(isTold && { message: { kind: 'failure' } }),
    });
    if (details.consent.toUpperCase() !== 'ACCEPTED') return failed('RES-SER-461', 'The consent is missing', false);
    const { sharableAttributes: wanted, partnerId: issuer, purpose } = details;
    try {
      const { requestId } = await shares.request({
        reference: id,
        uin,
        individualId: loginId,
        issuer,
        credentialType,
        attributes: [...new Set(wanted.flatMap(partsOf))],
        formats: Object.fromEntries(wanted.flatMap(({ attributeName, format }) => (format ? [[attributeName, format]] : []))),
        masked: wanted.filter(({ isMasked }) => isMasked).map(({ attributeName }) => attributeName),
        purpose,
      });
      return {
        statusCode: 'NEW',
        fields: {
          credential_request_id: requestId,
          purpose: sealedPurpose,
          consent: 'Accepted',
        },
        answer: { response: { status: 'Success' } },
        message: { kind: 'request-received' },
        jobs: [lookAt(id)],
      };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return failed('RES-SER-420', new ServiceError('RES-SER-420').text, true);
    }
  });

  return {
    partners: (type: string | undefined) => partners.partners(type),

    /** @throws {ServiceError} `RES-SER-410 partnerId`, `RES-SER-410 sharableAttributes` before there is an event; by `responseOf` `RES-SER-461`, `RES-SER-420` */
    share: (resident: Resident, wish: Wish, once?: Once): Promise<Settled> =>
      eventLog.run<Wish>({
        type: 'SHARE_CRED_WITH_PARTNER',
        resident,
        once,
        async prepare() {
          const { id, name, type } = await partnerOf(wish.partnerId);
          const wanted = wish.sharableAttributes.filter((attribute) => partsOf(attribute).length > 0);
          if (wanted.length === 0) throw invalidInput('sharableAttributes');
          const attribute_list = wanted.map(({ attributeName, format }) => (format ? `${attributeName}:${format}` : attributeName)).join(';');
          return {
            details: { ...wish, sharableAttributes: wanted },
            fields: { attribute_list: attribute_list.slice(0, 255), requested_entity_id: id, requested_entity_name: name, requested_entity_type: type },
          };
        },
      }),
  };
}

export type SharingService = ReturnType<typeof sharingService>;
