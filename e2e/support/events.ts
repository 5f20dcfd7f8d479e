/** An answer of the resident API as it comes over the wire. */
export const answered = (response: object) => ({ id: '', version: '1.0', responsetime: '2026-03-09T10:05:00.000Z', errors: [], response });

interface Step {
  statusCode: string;
  status: string;
  text: string | null;
  atUtc: string;
}

interface Event {
  eventId: string;
  eventType: string;
  eventStatus: string;
  eventStatusCode: string;
  requestTypeCode: string;
  individualId: string;
  summary: string | null;
  timestamp: string;
  createdUtc: string;
  timeStampUtc: string;
  timeline: readonly Step[];
  info: Readonly<Record<string, string>>;
}

const at = (minute: number) => `2026-03-09T10:${String(minute).padStart(2, '0')}:00.000Z`;

const step = (minute: number, status: string, statusCode: string, text: string | null = null): Step => ({ statusCode, status, text, atUtc: at(minute) });

/** Between them, events show all that the page of one can. */
const event = (
  ordinal: number,
  requestTypeCode: string,
  { status, ...extra }: Pick<Event, 'eventType' | 'eventStatus' | 'timeline' | 'info'> & { status: string; summary?: string },
): Event => ({
  eventId: `825164960123456${ordinal}`,
  eventStatusCode: status,
  requestTypeCode,
  individualId: 'UIN',
  summary: null,
  timestamp: '9 Mar 2026, 10:05',
  createdUtc: at(5),
  timeStampUtc: extra.timeline.at(-1)!.atUtc,
  ...extra,
});

export const events = {
  SUCCESS: event(1, 'SHARE_CRED_WITH_PARTNER', {
    status: 'SUCCESS',
    eventType: 'Share my data',
    eventStatus: 'Success',
    summary: 'Your full name and your date of birth were shared with Harbour Clinic',
    timeline: [
      step(5, 'IN_PROGRESS', 'NEW'),
      step(6, 'IN_PROGRESS', 'ISSUED', 'The data was prepared'),
      step(9, 'SUCCESS', 'RECEIVED', 'The clinic received it'),
    ],
    info: {
      eventTypeEnum: 'SHARE_CRED_WITH_PARTNER',
      eventStatusEnum: 'SUCCESS',
      description: 'Data shared with Harbour Clinic',
      partnerName: 'Harbour Clinic',
      attributeList: 'Full name, Date of birth',
      purpose: 'Registration as a patient',
      authenticationMode: 'Code by email',
    },
  }),
  IN_PROGRESS: event(2, 'VID_CARD_DOWNLOAD', {
    status: 'IN_PROGRESS',
    eventType: 'Card of a VID',
    eventStatus: 'In progress',
    timeline: [step(5, 'IN_PROGRESS', 'NEW')],
    info: {
      eventTypeEnum: 'VID_CARD_DOWNLOAD',
      eventStatusEnum: 'IN_PROGRESS',
      description: 'Request for the card of a VID',
      downloadLink: 'NA',
      authenticationMode: 'Code by email',
    },
  }),
  FAILED: event(3, 'GENERATE_VID', {
    status: 'FAILED',
    eventType: 'Manage VID',
    eventStatus: 'Failed',
    timeline: [step(5, 'IN_PROGRESS', 'NEW'), step(7, 'FAILED', 'FAILED')],
    info: {
      eventTypeEnum: 'GENERATE_VID',
      eventStatusEnum: 'FAILED',
      description: 'A temporary VID could not be created',
      vidType: 'TEMPORARY',
      authenticationMode: 'Code by email',
    },
  }),
} as const;

/** Events as the history lists them. */
export const rowsOf = (...some: readonly Event[]) => ({
  pageIndex: 0,
  pageSize: 10,
  totalItems: some.length,
  totalPages: 1,
  nextCursor: null,
  data: some.map(({ eventId, eventType, eventStatus, eventStatusCode, requestTypeCode, timestamp, timeStampUtc, info }) => ({
    eventId,
    description: info['description'],
    eventStatus,
    eventStatusCode,
    requestType: eventType,
    requestTypeCode,
    serviceType: 'ID_MANAGEMENT_REQUEST',
    timeStamp: timestamp,
    timeStampUtc,
    pinnedStatus: false,
    readStatus: true,
    serialNumber: 0,
  })),
});
