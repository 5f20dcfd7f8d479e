import type { Config } from '../config.js';
import { fileConventions } from '../pdf/file-conventions.js';
import type { Handlers } from '../plugins/handlers.js';

/** Settings that clients of MOSIP ask for, of those this server reads. The secret of a captcha is never among them. */
const fromSettings = [
  'mosip.mandatory-languages',
  'mosip.optional-languages',
  'mosip.webui.auto.logout.idle',
  'mosip.webui.auto.logout.timeout',
  'mosip.kernel.otp.expiry-time',
  'mosip.kernel.uin.length',
  'mosip.kernel.vid.length',
  'mosip.kernel.rid.length',
  'resident.grievance-redressal.comments.chars.limit',
  'resident.grievance-redressal.alt-email.chars.limit',
  'resident.grievance-redressal.alt-phone.chars.limit',
  'mosip.resident.eventid.searchtext.length',
  'resident.view-history.default.page.size',
  'mosip.resident.request.response.version',
  'resident.vid.id.generate',
  'resident.vid.version.new',
  'mosip.resident.revokevid.id',
  'resident.revokevid.version.new',
  'auth.types.allowed',
  'resident.updateuin.id',
  'resident.contact.details.update.id',
  'mosip.resident.download.personalized.card.id',
  'mosip.resident.transliteration.transliterate.id',
  'resident.nearby.centers.distance.meters',
  'mosip.resident.zoom',
  'mosip.resident.maxZoom',
  'mosip.resident.minZoom',
  'resident.update-uin.machine-zone-code',
  'mosip-prereg-host',
  'mosip-prereg-ui-url',
  ...Object.values(fileConventions).map(([name]) => name),
];

/** What holds for every portal of this version. */
const fixed = {
  'resident.view.history.serviceType.filters': 'ALL,AUTHENTICATION_REQUEST,SERVICE_REQUEST,DATA_UPDATE_REQUEST,ID_MANAGEMENT_REQUEST,DATA_SHARE_REQUEST',
  'resident.view.history.status.filters': 'ALL,SUCCESS,IN_PROGRESS,FAILED,CANCELED',
  'mosip.webui.auto.logout.ping': '30',
  'resident.ui.notification.update.interval.seconds': '30',
  'mosip.resident.captcha.enable': 'false',
  'mosip.resident.api.id.otp.request': 'mosip.identity.otp.internal',
  'mosip.resident.api.version.otp.request': '1.0',
  'resident.validation.event-id.regex': '^[0-9]{16}$',
  // Read by MOSIP's pages and put to no use.
  'mosip.iam.adapter.clientid': 'mosip-resident-client',
  'resident.vid.id': 'mosip.resident.vid',
  'resident.vid.version': 'v1',
  'resident.revokevid.id': 'mosip.resident.vidstatus',
};

const PURPOSE = 'resident.purpose.allowed.special.char.regex';
const NO_CONTROLS = String.raw`^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]+$`;
/** Clients read a pattern without the flag `u`, where classes of Unicode are Latin letters: then this server alone looks. */
const forClients = (pattern: string) => (/\\p\{/i.test(pattern) ? NO_CONTROLS : pattern);

export const uiConfigHandlers = ({
  properties,
  sharing,
  portal,
  mocks,
}: Pick<Config, 'properties' | 'sharing' | 'portal' | 'mocks'>): Handlers<'getUiProperties'> => ({
  async getUiProperties() {
    const settings = fromSettings.map((name) => [name, properties.get(name)] as const).filter(([, value]) => value);
    return {
      ...fixed,
      [PURPOSE]: forClients(sharing.purposePattern),
      ...(mocks && { 'mosip.resident.grievance.url': `${portal.origin}/resident/v1/mock/external/grievance/redressel` }),
      ...Object.fromEntries(settings),
    };
  },
});
