const acknowledgement = 'Ack_{featureName}_{eventId}_{timestamp}';

/** How files are called: MOSIP's name of the setting, and its default. */
export const fileConventions = {
  history: ['mosip.resident.download.service.history.file.name.convention', 'View_history_{timestamp}'],
  centres: ['mosip.resident.download.registration.centre.file.name.convention', 'Registration_centers_{timestamp}'],
  nearbyCentres: ['mosip.resident.download.nearest.registration.centre.file.name.convention', 'Registration_centers_{timestamp}'],
  documents: ['mosip.resident.download.supporting.document.file.name.convention', 'Supporting_documents_{timestamp}'],
  personalisedCard: ['mosip.resident.download.personalized.card.naming.convention', 'Personalised_card_{eventId}_{timestamp}'],
  uinCard: ['mosip.resident.uin.card.name.convention', 'UIN_{eventId}_{timestamp}'],
  vidCard: ['mosip.resident.vid.card.name.convention', 'VID_{eventId}_{timestamp}'],
  myUin: ['mosip.resident.download.card.naming.convention', 'Get_my_UIN_{timestamp}'],
  ackOfVid: ['mosip.resident.ack.manage_my_vid.name.convention', acknowledgement],
  ackOfLock: ['mosip.resident.ack.secure_my_id.name.convention', acknowledgement],
  ackOfPersonalisedCard: ['mosip.resident.ack.personalised_card.name.convention', acknowledgement],
  ackOfUpdate: ['mosip.resident.ack.update_my_data.name.convention', acknowledgement],
  ackOfShare: ['mosip.resident.ack.share_credential.name.convention', acknowledgement],
  ackOfOrder: ['mosip.resident.ack.order_physical_card.name.convention', acknowledgement],
  ackOfOthers: ['mosip.resident.ack.name.convention', acknowledgement],
} as const satisfies Record<string, readonly [setting: string, fallback: string]>;

export type NamedFile = keyof typeof fileConventions;
export type FileConventions = Readonly<Record<NamedFile, string>>;

/** Names that every system can write, with holes for what is known of a file. */
export const CONVENTION = {
  pattern: /^(?:[\w.-]|\{(?:eventId|timestamp|featureName|id)\})+$/,
  say: 'letters, digits, points, dashes, {eventId}, {timestamp}, {featureName} and {id}',
};

/**
 * A name with its holes filled; what is not known of a file is left out. `{id}` is the event, too: a UIN or a VID has no
 * place in the names of a folder that others look into.
 */
export function fileName(convention: string, known: { timestamp: string; eventId?: string; featureName?: string }) {
  const values: Readonly<Record<string, string | undefined>> = { ...known, id: known.eventId };
  return `${convention.replaceAll(/\{(\w+)\}/g, (_, hole: string) => values[hole] ?? '')}.pdf`;
}
