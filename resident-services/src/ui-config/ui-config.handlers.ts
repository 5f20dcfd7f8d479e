import type { Config } from '../config.js';
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
  'resident.validation.event-id.regex',
  'mosip.resident.eventid.searchtext.length',
  'resident.view-history.default.page.size',
  'mosip.resident.request.response.version',
  'resident.vid.id.generate',
  'resident.vid.version.new',
  'mosip.resident.revokevid.id',
  'resident.revokevid.version.new',
  'auth.types.allowed',
];

/** What holds for every portal of this version. */
const fixed = {
  'resident.view.history.serviceType.filters': 'ALL,AUTHENTICATION_REQUEST,SERVICE_REQUEST,DATA_UPDATE_REQUEST,ID_MANAGEMENT_REQUEST,DATA_SHARE_REQUEST',
  'resident.view.history.status.filters': 'ALL,SUCCESS,IN_PROGRESS,FAILED,CANCELED',
  'mosip.webui.auto.logout.ping': '30',
  'resident.ui.notification.update.interval.seconds': '30',
  'mosip.resident.captcha.enable': 'false',
};

export const uiConfigHandlers = ({ properties }: Pick<Config, 'properties'>): Handlers<'getUiProperties'> => ({
  async getUiProperties() {
    const settings = fromSettings.map((name) => [name, properties.get(name)] as const).filter(([, value]) => value);
    return { ...fixed, ...Object.fromEntries(settings) };
  },
});
