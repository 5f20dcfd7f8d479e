import type { ApplicationStep } from '../connectors/regproc/regproc.js';

/** The road of an application, in MOSIP's steps. */
const road = [
  'PACKET_RECEIVER',
  'SECUREZONE_NOTIFICATION',
  'UPLOAD_PACKET',
  'VALIDATE_PACKET',
  'CMD_VALIDATION',
  'SUPERVISOR_VALIDATION',
  'DEMOGRAPHIC_VERIFICATION',
  'BIOGRAPHIC_VERIFICATION',
  'UIN_GENERATOR',
  'FINALIZATION',
  'PRINT_SERVICE',
];

const MINUTE_MS = 60_000;

/** Ten applications on their way, by how far they have come and how that ended. */
const underway = [
  { last: 'PACKET_RECEIVER', status: 'RECEIVED' },
  { last: 'VALIDATE_PACKET', status: 'PROCESSING' },
  { last: 'SUPERVISOR_VALIDATION', status: 'AWAITING_INFORMATION' },
  { last: 'SUPERVISOR_VALIDATION', status: 'FAILED' },
  { last: 'DEMOGRAPHIC_VERIFICATION', status: 'PROCESSING' },
  { last: 'BIOGRAPHIC_VERIFICATION', status: 'REJECTED' },
  { last: 'UIN_GENERATOR', status: 'PROCESSING' },
  { last: 'FINALIZATION', status: 'REPROCESS' },
  { last: 'PACKET_RECEIVER', status: 'RESEND' },
  { last: 'CMD_VALIDATION', status: 'REREGISTER' },
] as const;

/** 29 digits: centre, machine, a number in that machine's row, and when. */
const demoAid = (ordinal: number, at: Date) => `1000110080${String(ordinal).padStart(5, '0')}${at.toISOString().replaceAll(/\D/g, '').slice(0, 14)}`;

/** The application that a resident's UIN has come of. */
export const finished = (ordinal: number, now: Date) =>
  application(ordinal, 'PRINT_SERVICE', 'PROCESSED', new Date(now.getTime() - (400 + ordinal) * 1440 * MINUTE_MS));

export const applicationsUnderway = (from: number, now: Date) =>
  underway.map(({ last, status }, index) => application(from + index, last, status, new Date(now.getTime() - (index + 2) * 1440 * MINUTE_MS)));

function application(ordinal: number, last: string, status: string, start: Date): { aid: string; steps: ApplicationStep[] } {
  const types = road.slice(0, road.indexOf(last) + 1);
  const steps = types.map((type, index) => ({
    type,
    status: index === types.length - 1 ? status : 'PROCESSED',
    at: new Date(start.getTime() + index * 20 * MINUTE_MS),
  }));
  return { aid: demoAid(ordinal, start), steps };
}
