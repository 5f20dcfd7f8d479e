/** A refusal in MOSIP's words: its error code, and the text that belongs to it. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  /** The event that records the refusal, when there is one. */
  readonly eventId?: string;
  /** HTTP; MOSIP sends most refusals under 200. */
  readonly status: number;
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number;
  /** What a client reads: the text without the code. */
  readonly text: string;

  constructor(
    readonly code: string,
    text: string = textOf(code),
    { eventId, status = 200, retryAfter, cause }: { eventId?: string; status?: number; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(`${code}: ${text}`, { cause });
    this.text = text;
    this.eventId = eventId;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Clients split this text at "-" and look up what follows, so its form is part of the wire. */
export const invalidInput = (name: string) => new ServiceError('RES-SER-410', `Invalid Input Parameter- ${name}`);

/** As ID Authentication writes it. */
export const invalidForIda = (name: string) => new ServiceError('IDA-MLC-009', `Invalid Input Parameter - ${name}`);

export const missingInput = (name: string) => new ServiceError('RES-SER-414', `Missing input Parameter- ${name}`);

/** Texts for developers; residents read the portal's own sentence for a code. */
const texts: Readonly<Record<string, string>> = {
  'KER-ACP-001': 'There are no cookies',
  'KER-ACP-002': 'There is no cookie with a token',
  'KER-ACP-005': 'The identity provider did not answer',
  'KER-ACP-006': 'The identity provider gave no access token',
  'KER-ACP-007': 'The state is not the one of this sign-in',
  'KER-ACP-009': 'The address to return to is not allowed',
  'KER-ACP-010': 'There is no state',
  'KER-ACP-011': 'The state is not a UUID',
  'KER-ATH-401': 'Authentication failed',
  'KER-ATH-403': 'Request refused: it was not sent by a page of the portal',
  'RES-OTP-006': 'The one-time code has expired',
  'RES-OTP-007': 'The one-time code is wrong',
  'RES-OTP-008': 'The one-time code cannot be used for this ID',
  'RES-OTP-010': 'The resident has locked one-time codes by text message',
  'RES-OTP-011': 'The resident has locked one-time codes by e-mail',
  'RES-OTP-012': 'The resident has locked one-time codes by text message and e-mail',
  'IDA-MLC-018': 'The one-time code is wrong, used or has expired',
  'RES-SER-019': 'The reprint could not be ordered',
  'RES-SER-29': 'No such request',
  'RES-SER-319': 'The file is infected',
  'RES-SER-401': 'The update could not be sent in',
  'RES-SER-402': 'The authentication types could not be locked or unlocked',
  'RES-SER-403': 'The resident has not granted the scope that this needs',
  'RES-SER-404': 'No such path',
  'RES-SER-405': 'The maximum number of VIDs of this type is active',
  'RES-SER-406': 'The VID could not be created',
  'RES-SER-407': 'The VID could not be revoked',
  'RES-SER-411': 'No schema of this name',
  'RES-SER-408': 'Nobody applied under this RID',
  'RES-SER-412': 'A system behind the portal did not answer; the request is kept and will be carried out',
  'RES-SER-415': 'The document could not be made',
  'RES-SER-418': 'The request could not be read',
  'RES-SER-419': 'The state of the application cannot be told',
  'RES-SER-420': 'A system behind the portal refused the request',
  'RES-SER-422': 'The one-time code is wrong, used or has expired',
  'RES-SER-423': 'Unexpected error',
  'RES-SER-426': 'The VID policy is not available',
  'RES-SER-427': 'Unsupported Input Parameter - unlockForSeconds',
  'RES-SER-433': 'The UIN is not that of the resident',
  'RES-SER-434': 'The document could not be taken in: there are too many',
  'RES-SER-437': 'The document could not be scanned, so it was not kept',
  'RES-SER-439': 'Nothing is on record of the resident',
  'RES-SER-442': 'The state of the authentication types is not available',
  'RES-SER-446': 'The page index must be 0 or more',
  'RES-SER-447': 'The page size must be 1 or more',
  'RES-SER-449': 'No UIN has come of this application yet',
  'RES-SER-453': 'The VID belongs to someone else',
  'RES-SER-454': 'The VID belongs to someone else',
  'RES-SER-456': 'Nobody applied under this ID',
  'RES-SER-457': 'Nobody applied under this AID',
  'RES-SER-459': 'No such event',
  'RES-SER-461': 'No such document',
  'RES-SER-463': 'The one-time code could not be sent',
  'RES-SER-465': 'Too many wrong codes; no code is sent for a while',
  'RES-SER-469': 'The one-time code has expired',
  'RES-SER-470': 'Nobody has this number',
  'RES-SER-471': 'The VID used to sign in cannot be revoked',
  'RES-SER-473': 'No card belongs to an event of this type',
  'RES-SER-474': 'No such VID, or it is not active any more',
  'RES-SER-475': 'The payment failed',
  'RES-SER-476': 'The payment was cancelled',
  'RES-SER-477': 'The print partner has a technical problem',
  'RES-SER-478': 'The print partner cannot take the order',
  'RES-SER-479': 'The card says something else than what is on record',
  'RES-SER-480': 'The card could not be ordered',
  'RES-SER-481': 'No such partner',
  'RES-SER-482': 'The partner has no page to order at',
  'RES-SER-509': 'The card is not ready, or was downloaded before',
  'RES-SER-511': 'The event belongs to someone else',
  'RES-SER-513': 'The perpetual VID used to sign in cannot be replaced',
  'RES-SER-515': 'The text holds characters that cannot be used here',
  'RES-SER-516': 'The file is of a kind that is not taken, or damaged',
  'RES-SER-518': 'No such level of places',
  'RES-SER-514': 'The text is too long',
  'RES-SER-519': 'This e-mail address is on record already',
  'RES-SER-520': 'This phone number is on record already',
  'RES-SER-522': 'Not a UIN or VID',
  'RES-SER-524': 'An earlier update is pending; it can be taken back',
  'RES-SER-525': 'An earlier update is pending',
};

const textOf = (code: string) => texts[code] ?? 'Refused';
