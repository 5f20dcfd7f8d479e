/** What documents say. */
export interface DocumentTexts {
  acknowledgement: { title: string; intro: string; timeline: string; keep: string };
  history: {
    title: string;
    /** Of all that was asked for; the document holds the newest of them only. */
    part: string;
    allOf: string;
    /** Below the time of an event that is pinned. */
    pinned: string;
    none: string;
    period: string;
    everything: string;
    days: string;
    services: string;
    statuses: string;
    search: string;
    number: string;
  };
  /** Where one can go, and when. */
  centres: {
    title: string;
    intro: string;
    where: string;
    within: string;
    days: string;
    hours: string;
    lunch: string;
    phone: string;
    /** Whose hours these are: not those of the clock that stamps the document. */
    local: string;
    /** From one day or time to another. */
    span: string;
  };
  /** What one brings along. */
  papers: { title: string; intro: string };
  services: Record<'AUTHENTICATION_REQUEST' | 'SERVICE_REQUEST' | 'DATA_UPDATE_REQUEST' | 'ID_MANAGEMENT_REQUEST' | 'DATA_SHARE_REQUEST' | 'ASYNC', string>;
  name: string;
  eventId: string;
  request: string;
  about: string;
  outcome: string;
  status: string;
  asked: string;
  changed: string;
  made: string;
  confirmedWith: string;
  vid: string;
  vidType: string;
  data: string;
  partner: string;
  tracking: string;
  contact: string;
  zone: string;
}
