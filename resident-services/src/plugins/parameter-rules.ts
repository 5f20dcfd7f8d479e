import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import { searchTooLong } from '../history/history.filter.js';
import { ownValue } from '../own-value.js';
import type { ContractOperation } from './contract-document.js';
import { isListed } from './listed-codes.js';
import { invalidForIda, invalidInput, missingInput, ServiceError } from '../service-error.js';

/**
 * What a parameter is refused with when its value does not fit; by operation, then by name. A wrong type is
 * RES-SER-418 everywhere.
 */
const refusals: Readonly<Record<string, Readonly<Record<string, (isMissing: boolean) => ServiceError>>>> = {
  login: { state: () => new ServiceError('KER-ACP-011') },
  loginV2: { state: () => new ServiceError('KER-ACP-011') },
  getCredentialStatus: { requestId: () => new ServiceError('RES-SER-29') },
  cancelCredential: { requestId: () => new ServiceError('RES-SER-29') },
  getCard: { requestId: () => new ServiceError('RES-SER-29') },
  uploadDocument: { id: () => invalidInput('transactionId'), langCode: () => invalidInput('languageCode') },
  listDocuments: { id: () => invalidInput('transactionId') },
  deleteDocument: { id: () => invalidInput('documentId') },
  getDocument: { 'document-id': () => invalidInput('documentId') },
  discardPendingDraft: { eid: () => invalidInput('eventId') },
  getChannelVerification: { individualId: (isMissing) => new ServiceError(isMissing ? 'RES-SER-418' : 'RES-SER-522') },
  getAidStage: { aid: () => invalidInput('individualId') },
  getServiceHistory: {
    langCode: () => invalidInput('languageCode'),
    pageIndex: () => new ServiceError('RES-SER-446'),
    pageSize: () => new ServiceError('RES-SER-447'),
    sortType: () => invalidInput('sortType'),
    searchText: searchTooLong,
    fromDate: () => new ServiceError('RES-SER-418'),
    toDate: () => new ServiceError('RES-SER-418'),
  },
  getNotifications: {
    langCode: () => invalidInput('languageCode'),
    pageIndex: () => new ServiceError('RES-SER-446'),
    pageSize: () => new ServiceError('RES-SER-447'),
  },
  // As the list whose document it is.
  downloadServiceHistory: {
    sortType: () => invalidInput('sortType'),
    searchText: searchTooLong,
    fromDate: () => new ServiceError('RES-SER-418'),
    toDate: () => new ServiceError('RES-SER-418'),
    eventReqDateTime: () => new ServiceError('RES-SER-418'),
  },
  downloadAcknowledgement: {
    eventId: () => invalidInput('eventId'),
    languageCode: () => invalidInput('languageCode'),
  },
  getEventStatus: { 'event-id': () => invalidInput('eventId'), langCode: (isMissing) => (isMissing ? missingInput : invalidInput)('languageCode') },
  getProfile: { languageCode: () => invalidInput('languageCode') },
  getCentresPage: { orderBy: () => new ServiceError('RES-SER-418') },
  downloadCentres: { langcode: () => invalidInput('languageCode') },
  downloadNearbyCentres: { langcode: () => invalidInput('languageCode') },
  downloadSupportingDocuments: { langcode: () => invalidInput('languageCode') },
  getUiSchema: { schemaType: () => new ServiceError('RES-SER-411', undefined, { status: 400 }) },
  getPendingDrafts: { langCode: () => invalidInput('languageCode') },
  // A number that is no VID is one that nobody has.
  revokeVid: { vid: () => new ServiceError('RES-SER-474') },
  revokeVidWithOtp: { vid: () => new ServiceError('RES-SER-474') },
};

/** Bodies that MOSIP hands to ID Authentication unread, which refuses them in words of its own. */
const handedOn = new Set(['requestOtp', 'requestOtpForIndividualId']);

function refusedByIda(name: string, { keyword }: FastifySchemaValidationError) {
  if (name === 'otpChannel' && ['required', 'minItems'].includes(keyword)) return new ServiceError('IDA-OTA-008', 'OTP Notification Channel not provided');
  if (name === 'otpChannel' && keyword === 'enum') return new ServiceError('IDA-OTA-009', 'OTP Notification Channel not configured for the country');
  return keyword === 'required' ? new ServiceError('IDA-MLC-006', `Missing Input Parameter - ${name}`) : invalidForIda(name);
}

function inBody({ operationId }: ContractOperation, name: string, error: FastifySchemaValidationError | undefined) {
  if (!error || name === '') return new ServiceError('RES-SER-418');
  if (operationId === 'validateOtp') return new ServiceError('RES-SER-422');
  return handedOn.has(operationId) ? refusedByIda(name, error) : new ServiceError('RES-SER-418');
}

/** A failed check of the schema, in MOSIP's words. What the contract has no name for is a request that could not be read. */
export function refusalOf(
  operation: ContractOperation,
  where: string | undefined,
  [error]: readonly FastifySchemaValidationError[],
  names: Readonly<Record<string, string>>,
): ServiceError {
  const path = error?.instancePath.split('/').slice(1) ?? [];
  const missing = error?.params['missingProperty'];
  const name = typeof missing === 'string' ? missing : (path.find((part) => part !== 'request' && !/^\d+$/.test(part)) ?? '');
  const wireName = ownValue(names, name) ?? name;
  const isNamed = isListed(operation, { code: 'RES-SER-410', tail: wireName });
  if (where === 'body') return isNamed ? invalidInput(wireName) : inBody(operation, wireName, error);
  const unnamed = isNamed ? invalidInput(wireName) : new ServiceError('RES-SER-418');

  const isMissing = error?.keyword === 'required';
  if (error?.keyword === 'type' && !isMissing) return new ServiceError('RES-SER-418');
  if (where === 'headers') return wireName === 'idempotency-key' ? invalidInput('Idempotency-Key') : new ServiceError('RES-SER-418');
  return refusals[operation.operationId]?.[wireName]?.(isMissing) ?? unnamed;
}
