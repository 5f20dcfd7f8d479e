/** The road of an update, in MOSIP's steps. */
export const packetRoad = [
  'PACKET_RECEIVER',
  'SECUREZONE_NOTIFICATION',
  'UPLOAD_PACKET',
  'VALIDATE_PACKET',
  'DEMOGRAPHIC_VERIFICATION',
  'UIN_GENERATOR',
  'BIOMETRIC_EXTRACTION',
  'FINALIZATION',
  'PRINT_SERVICE',
] as const;

/** From here on the change is a draft, which can be taken back. */
export const DRAFTED_AT = 'UIN_GENERATOR';
/** From here on the change holds. */
export const PUBLISHED_AT = 'FINALIZATION';

export const nextStep = (last: string): string | undefined => packetRoad[packetRoad.indexOf(last as (typeof packetRoad)[number]) + 1];
