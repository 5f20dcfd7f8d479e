import type { Config } from '../config.js';
import type { Handlers } from '../plugins/handlers.js';

/**
 * Settings that clients of MOSIP ask for, of those this server reads. The secret of a captcha is never among them; nor is
 * the pattern of purposes, since ours is of Unicode and clients would read it as one of Latin letters.
 */
const fromSettings = [
  'mosip.mandatory-languages',
  'mosip.optional-languages',
  'mosip.webui.auto.logout.idle',
  'mosip.webui.auto.logout.timeout',
  'mosip.kernel.otp.expiry-time',
  'mosip.kernel.uin.length',
  'mosip.kernel.vid.length',
  'mosip.kernel.rid.length',
  'resident.validation.event-id.regex',
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
  'mosip-prereg-ui-url',
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
  'resident.grievance-redressal.comments.chars.limit': '1024',
  'resident.grievance-redressal.alt-email.chars.limit': '128',
  'resident.grievance-redressal.alt-phone.chars.limit': '64',
};

export const uiConfigHandlers = ({ properties }: Pick<Config, 'properties'>): Handlers<'getUiProperties'> => ({
  async getUiProperties() {
    const settings = fromSettings.map((name) => [name, properties.get(name)] as const).filter(([, value]) => value);
    return { ...fixed, ...Object.fromEntries(settings) };
  },
});
