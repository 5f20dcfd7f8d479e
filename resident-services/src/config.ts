import { resolve } from 'node:path';
import { type Brand, readBrand } from './brand/brand.js';
import { CONVENTION, type FileConventions, fileConventions } from './pdf/file-conventions.js';
import { SettingsReader } from './settings-reader.js';
import type { PortalName } from './texts/texts.js';

/** All settings, read once at start; this file alone looks at the environment. */
export type Config = ReturnType<typeof readConfig>;

const LANGUAGE = { pattern: /^[a-z]{3}$/, say: 'language codes of three small letters, such as eng' };
const AUTH_TYPE = { pattern: /^(demo|otp-(email|phone)|bio-(FINGER|THUMB|IRIS|FACE))$/, say: 'authentication types such as otp-email or bio-FACE' };
const DEMO_SALTS = { uin: 'demo-uin-salt', partner: 'demo-partner-salt' };

/** @throws {ConfigError} with a sentence for every setting that cannot be used */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env) {
  const read = new SettingsReader(env);
  const production = read.text('node.env', 'development') === 'production';
  const profile = read.choice('sandbox.profile', 'default', ['default', 'test']);
  const esignet = esignetSettings(read, production);
  const brand = brandSetting(read);

  const config = {
    production,
    /** `test` widens flood limits and lockouts, never a check. */
    profile,
    server: serverSettings(read),
    store: storeSettings(read),
    brand,
    portal: portalSettings(read, brand),
    limits: limitSettings(read, profile),
    languages: languageSettings(read),
    session: sessionSettings(read),
    browserLogin: browserLoginSettings(read, production),
    compat: compatSettings(read),
    otp: otpSettings(read, profile),
    publicOtp: publicOtpSettings(read, profile),
    history: historySettings(read),
    timeForms: timeForms(read),
    bell: bellSettings(read),
    requests: requestSettings(read),
    authLocks: authLockSettings(read),
    vid: vidSettings(read),
    ids: idSettings(read),
    mail: mailSettings(read),
    sms: smsSettings(read),
    cards: cardSettings(read, profile),
    websub: websubSettings(read),
    updates: updateSettings(read),
    sharing: sharingSettings(read),
    grievances: grievanceSettings(read),
    payments: paymentSettings(read),
    /** Stand-ins of other organisations, for trials: one of them takes any number for a payment. */
    mocks: read.flag('resident.mocks.enabled', !production),
    documents: documentSettings(read),
    fileNames: fileNameSettings(read),
    audit: { keys: read.keys('resident.audit.keys') },
    esignet,
    inbox: inboxSettings(read, production),
    /** Whether `/sandbox/v1` is there, where whoever is on this machine is anyone. */
    sandbox: read.flag('sandbox.enabled', !production && esignet.embedded),
    /** Every setting by its MOSIP name, as text: what ui-properties takes from. */
    properties: read.values as ReadonlyMap<string, string>,
  };

  if (config.sandbox && !esignet.embedded) read.refuse('sandbox.enabled', 'false with an e-Signet of your own: it signs in without one', 'true');
  if (production) refuseWhatIsForTrials(read, config);
  readClientSettings(read);
  read.done();
  return config;
}

const PORT = { min: 0, max: 65_535 };

const serverSettings = (read: SettingsReader) => ({
  host: read.text('host', '127.0.0.1'),
  port: read.integer('port', 8081, PORT),
  logLevel: read.choice('log.level', 'info', ['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
  /** Only these may tell us a client's address in X-Forwarded-For. */
  trustedProxies: read.list('trusted.proxy', '127.0.0.1,::1'),
});

const storeSettings = (read: SettingsReader) => ({
  /** Where the embedded database and the master key are; `memory:` keeps nothing. */
  dataDir: read.text('data.dir', '.data') === 'memory:' ? undefined : resolve(read.values.get('data.dir') ?? '.data'),
  /** PostgreSQL in place of the embedded database. */
  databaseUrl: read.optional('database.url'),
});

/** A folder with colours, logo and name of a country; without one all is as the portal has it. */
function brandSetting(read: SettingsReader): Brand {
  const dir = read.optional('brand.dir');
  try {
    return readBrand(dir);
  } catch (error) {
    read.refuse('brand.dir', `a folder with a brand that can be taken: ${(error as Error).message}`, dir ?? '');
    return readBrand(undefined);
  }
}

function portalSettings(read: SettingsReader, { names }: Brand) {
  const partnerName = read.text('resident.portal.partner.name', 'Resident Portal');
  return {
    origin: read.origin('portal.origin', 'http://localhost:8080'),
    partnerName,
    /** What residents read: as the brand says, else the partner's name. */
    name: (Object.keys(names).length ? names : partnerName) as PortalName,
  };
}

const limitSettings = (read: SettingsReader, profile: 'default' | 'test') => {
  const wide = profile === 'test' ? 1000 : 1;
  return {
    readsPerMinute: read.integer('resident.limit.reads-per-minute', 120, { min: 1 }) * wide,
    writesPerMinute: read.integer('resident.limit.writes-per-minute', 20, { min: 1 }) * wide,
    /** Lines that the pages of a session write into the audit trail, none of which the resident asked for. */
    auditsPerMinute: read.integer('resident.limit.audits-per-minute', 240, { min: 1 }) * wide,
    /** Writes of any kind, refused ones too; only those in order count against the narrower limit of writes. */
    attemptsPerMinute: read.integer('resident.limit.attempts-per-minute', 120, { min: 1 }) * wide,
    publicPerMinute: read.integer('resident.limit.public-per-minute', 600, { min: 1 }) * wide,
    /** Bodies of more than 64 KiB, from an address where nobody is signed in. */
    longPerMinute: read.integer('resident.limit.long-per-minute', 20, { min: 1 }) * wide,
  };
};

const languageSettings = (read: SettingsReader) => {
  const mandatory = read.list('mosip.mandatory-languages', 'eng', LANGUAGE);
  const optional = read.list('mosip.optional-languages', 'fra,spa,ara,hin,kan,tam', LANGUAGE);
  return { mandatory, optional, all: [...mandatory, ...optional], templates: read.list('mosip.default.template-languages', 'eng,ara', LANGUAGE) };
};

const sessionSettings = (read: SettingsReader) => ({
  idleSeconds: read.integer('mosip.webui.auto.logout.idle', 900, { min: 60, max: 86_400 }),
  /** How long the warning stands before the end; people need time to read it. */
  warningSeconds: read.integer('mosip.webui.auto.logout.timeout', 120, { min: 120, max: 3600 }),
  perResident: read.integer('resident.session.max-count', 5, { min: 1, max: 100 }),
});

/** The sign-in of pages that were written for MOSIP's own service; ours uses `/portal/v1/session`. */
const browserLoginSettings = (read: SettingsReader, production: boolean) => {
  const origin = read.values.get('portal.origin') ?? '';
  return {
    enabled: read.flag('compat.bearerCookie', !production),
    /** What follows is the address to return to, in Base64. */
    redirectUri: read.text('mosip.iam.module.redirecturi', `${origin}/resident/v1/login-redirect/`),
    /** Where a sign-in may lead back to; `*` stands for a part of a path, `**` for any number of them. */
    allowedUrls: read.list('auth.allowed.urls', `${origin},${origin}/**`),
    /** Whether signing out ends our session alone, as with e-Signet, which has none of its own. */
    offlineLogout: read.flag('mosip.iam.logout.offline', true),
  };
};

const compatSettings = (read: SettingsReader) => ({
  /** Leaves out what the contract marks as ours, for clients that take answers by their exact members. */
  strict: read.flag('compat.strict', false),
});

const otpSettings = (read: SettingsReader, profile: 'default' | 'test') => {
  const wide = profile === 'test' ? 1000 : 1;
  return {
    length: read.integer('mosip.kernel.otp.default-length', 6, { min: 6, max: 6 }),
    expirySeconds: read.integer('mosip.kernel.otp.expiry-time', 180, { min: 30, max: 1800 }),
    tries: read.integer('mosip.ida.otp.validation.attempt.count.threshold', 5, { min: 1, max: 10 }) * wide,
    frozenMinutes: read.integer('mosip.ida.otp.frozen.duration.minutes', 30, { min: 1, max: 1440 }),
    /** How many codes one person may ask for within `floodMinutes`. */
    floodCount: read.integer('otp.request.flooding.max-count', 10, { min: 1, max: 1000 }) * wide,
    floodMinutes: read.integer('otp.request.flooding.duration', 10, { min: 1, max: 1440 }),
  };
};

/** Codes for whoever is not signed in. */
const publicOtpSettings = (read: SettingsReader, profile: 'default' | 'test') => {
  const wide = profile === 'test' ? 1000 : 1;
  return {
    sendsPerAddress: read.integer('resident.otp.sends-per-address', 20, { min: 1 }) * wide,
    sendsIn30Seconds: read.integer('resident.otp.sends-in-30-seconds', 1, { min: 1 }) * wide,
    sendsIn10Minutes: read.integer('resident.otp.sends-in-10-minutes', 3, { min: 1 }) * wide,
    sendsInADay: read.integer('resident.otp.sends-in-a-day', 10, { min: 1 }) * wide,
    wrongTries: read.integer('mosip.ida.otp.validation.attempt.count.threshold', 5, { min: 1, max: 10 }) * wide,
    frozenMinutes: read.integer('mosip.ida.otp.frozen.duration.minutes', 30, { min: 1, max: 1440 }),
    lookupsPerAddress: read.integer('resident.lookup.per-address', 30, { min: 1 }) * wide,
    lookupsPerId: read.integer('resident.lookup.per-id', 10, { min: 1 }) * wide,
    /** Answers about IDs take at least this long, so that their time tells nothing. */
    evenMs: read.integer('resident.otp.even-ms', 250, { max: 5000 }),
    /** Where people of the country have their mail; an ID that nobody has gets an address there. */
    inventedMailDomains: read.list('resident.otp.invented-mail-domains', 'example.org'),
  };
};

const historySettings = (read: SettingsReader) => ({
  pageSize: read.integer('resident.view-history.default.page.size', 10, { min: 1, max: 100 }),
  maxPageSize: read.integer('resident.view-history.max.page.size', 100, { min: 1, max: 100 }),
  /** How many events the PDF of the history holds. */
  mostInDocument: read.integer('resident.service-history.download.max.count', 100, { min: 1, max: 100 }),
  searchLength: read.integer('mosip.resident.eventid.searchtext.length', 16, { min: 1, max: 16 }),
});

const timeForms = (read: SettingsReader) => ({
  pattern: read.text('resident.ui.datetime.pattern.default', 'yyyy-MM-dd HH:mm:ss'),
  style: read.choice('resident.date.time.formmatting.style', 'MEDIUM', ['FULL', 'LONG', 'MEDIUM', 'SHORT']),
});

const bellSettings = (read: SettingsReader) => ({
  pageSize: read.integer('resident.notifications.default.page.size', 100, { min: 1, max: 100 }),
  /** Open streams: of one resident, then of the whole process. One browser needs one. */
  perResident: read.integer('resident.stream.per-resident', 10, { min: 1, max: 100 }),
  inAll: read.integer('resident.stream.max-count', 10_000, { min: 1 }),
  /** Bytes that may wait for a reader who has stopped reading. */
  mostWaiting: read.integer('resident.stream.max-waiting', 65_536, { min: 4096 }),
});

const requestSettings = (read: SettingsReader) => ({
  responseVersion: read.text('mosip.resident.request.response.version', '1.0'),
  generateVid: { id: read.text('resident.vid.id.generate', 'mosip.resident.vid.generate'), version: read.text('resident.vid.version.new', '1.0') },
  revokeVid: {
    id: read.text('mosip.resident.revokevid.id', 'mosip.resident.vid.revoke'),
    version: read.text('resident.revokevid.version.new', '1.0'),
  },
  setAuthLock: {
    id: read.text('resident.authlockstatusupdatev2.id', 'mosip.resident.auth.lock.unlock'),
    version: read.text('mosip.resident.request.response.version', '1.0'),
  },
  aidStatus: {
    id: read.text('resident.checkstatus.id', 'mosip.resident.checkstatus'),
    version: read.text('mosip.resident.request.response.version', '1.0'),
  },
  downloadUinCard: { id: read.text('mosip.resident.download.uin.card', 'mosip.resident.download.uin.card') },
  ridStatus: { id: read.text('resident.checkstatus.id', 'mosip.resident.checkstatus'), version: read.text('resident.vid.version', 'v1') },
  grievance: {
    id: read.text('mosip.resident.grievance.ticket.request.id', 'mosip.resident.grievance.ticket.request'),
    version: read.text('mosip.resident.grievance.ticket.request.version', '1.0'),
  },
  transliterate: {
    id: read.text('mosip.resident.transliteration.transliterate.id', 'mosip.resident.transliteration.transliterate'),
    version: read.text('mosip.resident.request.response.version', '1.0'),
  },
  kiosk: kioskRequestSettings(read),
  shareCredential: {
    id: read.text('resident.share.credential.id', 'mosip.resident.share.credential'),
    version: read.text('mosip.resident.request.response.version', '1.0'),
  },
  personalisedCard: {
    id: read.text('mosip.resident.download.personalized.card.id', 'mosip.resident.download.personalized.card'),
    version: read.text('mosip.resident.request.response.version', '1.0'),
  },
  updateUin: { id: read.text('resident.updateuin.id', 'mosip.resident.updateuin'), version: read.text('mosip.resident.request.response.version', '1.0') },
  sendContactOtp: {
    id: read.text('resident.contact.details.send.otp.id', 'mosip.resident.contact.details.send.otp.id'),
    version: read.text('mosip.resident.request.response.version', '1.0'),
  },
  updateContact: {
    id: read.text('resident.contact.details.update.id', 'mosip.resident.contact.details.update.id'),
    version: read.text('mosip.resident.request.response.version', '1.0'),
  },
  /** How long an Idempotency-Key is remembered. */
  idempotencyHours: read.integer('resident.idempotency.hours', 24, { min: 1, max: 168 }),
});

/** Requests that carry a one-time code in place of a session; all are of one version. */
const kioskRequestSettings = (read: SettingsReader) => {
  const version = read.text('resident.vid.version', 'v1');
  const named = (name: string, fallback: string) => ({ id: read.text(name, fallback), version });
  return {
    generateVid: named('resident.vid.id', 'mosip.resident.vid'),
    revokeVid: named('resident.revokevid.id', 'mosip.resident.vidstatus'),
    lock: named('resident.authlock.id', 'mosip.resident.authlock'),
    unlock: named('resident.authunlock.id', 'mosip.resident.authunlock'),
    authHistory: named('resident.authhistory.id', 'mosip.resident.authhistory'),
    euin: named('resident.euin.id', 'mosip.resident.euin'),
    printUin: named('resident.printuin.id', 'mosip.resident.printuin'),
    updateUin: named('resident.updateuin.id', 'mosip.resident.updateuin'),
  };
};

const fileNameSettings = (read: SettingsReader) =>
  Object.fromEntries(Object.entries(fileConventions).map(([file, [name, fallback]]) => [file, read.text(name, fallback, CONVENTION)])) as FileConventions;

/** What this server only hands on to the clients of MOSIP's wire: it goes by none of it. */
const readClientSettings = (read: SettingsReader) => {
  read.text('mosip-prereg-host', '');
  read.text('mosip-prereg-ui-url', '');
  read.text('resident.update-uin.machine-zone-code', 'ALD'); // the root of the sample country
  read.integer('resident.nearby.centers.distance.meters', 2000, { min: 1 });
  read.integer('mosip.resident.zoom', 14);
  read.integer('mosip.resident.maxZoom', 18);
  read.integer('mosip.resident.minZoom', 5);
};

const authLockSettings = (read: SettingsReader) => ({
  /** What residents may lock; `bio-THUMB` where thumbs are a type of their own. */
  allowed: read.list('auth.types.allowed', 'otp-email,otp-phone,demo,bio-FINGER,bio-IRIS,bio-FACE', AUTH_TYPE),
});

const vidSettings = (read: SettingsReader) => ({
  /** A file like MOSIP's mosip-vid-policy.json; without one the default policy holds. */
  policyFile: read.optional('mosip.vid.policy.file'),
});

const idSettings = (read: SettingsReader) => ({
  uinLength: read.integer('mosip.kernel.uin.length', 10, { min: 10, max: 10 }),
  vidLength: read.integer('mosip.kernel.vid.length', 16, { min: 16, max: 16 }),
  ridLength: read.integer('mosip.kernel.rid.length', 29, { min: 29, max: 29 }),
  partnerId: read.text('ida.online-verification-partner-id', 'mpartner-default-auth'),
  uinSalt: read.text('mosip.kernel.tokenid.uin.salt', DEMO_SALTS.uin),
  partnerSalt: read.text('mosip.kernel.tokenid.partnercode.salt', DEMO_SALTS.partner),
});

const cardSettings = (read: SettingsReader, profile: 'default' | 'test') => {
  // No card leaves without one: what is on it would be anyone's who finds the file.
  read.choice('mosip.digitalcard.pdf.password.enable.flag', 'true', ['true']);
  return {
    passwordAttributes: read.text('mosip.digitalcard.uincard.password', 'fullName|dateOfBirth').split('|'),
    /** After this long without an end, the order of a card has failed. */
    giveUpHours: read.integer('resident.card.give-up.hours', 24, { min: 1, max: 720 }),
    /** Cards of one resident that are ordered and not there yet. */
    mostUnderWay: read.integer('resident.card.most-under-way', 10, { min: 1 }) * (profile === 'test' ? 1000 : 1),
  };
};

const websubSettings = (read: SettingsReader) => ({
  credentialStatus: topicSettings(read, 'credential-status', 'CREDENTIAL_STATUS_UPDATE'),
  authTypeStatus: topicSettings(read, 'authtype-status', 'AUTH_TYPE_STATUS_UPDATE_ACK'),
  authTransaction: topicSettings(read, 'authTransaction-status', 'AUTHENTICATION_TRANSACTION_STATUS'),
  workflow: {
    topic: read.text('mosip.regproc.workflow.complete.topic', 'REGISTRATION_PROCESSOR_WORKFLOW_COMPLETED_EVENT'),
    secret: read.optional('resident.websub.regproc.workflow.complete.secret'),
  },
  leaseSeconds: read.integer('resident.websub.lease.seconds', 86_400, { min: 600 }),
  /** Whether a hub may sign with SHA-1. */
  sha1: read.flag('resident.websub.sha1', false),
});

const updateSettings = (read: SettingsReader) => ({
  withoutDocuments: read
    .list('resident.attribute.names.without.documents.required', 'preferredLanguage,email,phone')
    .map((name) => (name === 'preferredLanguage' ? 'preferredLang' : name)),
  /** How far the time of a request may be from ours, where that is checked. */
  pastSeconds: read.integer('resident.past.time.limit', 60, { min: 1 }),
  futureSeconds: read.integer('resident.future.time.limit', 60, { min: 1 }),
});

const sharingSettings = (read: SettingsReader) => ({
  purposeLength: read.integer('resident.share-credential.purpose.chars.limit', 1024, { min: 1, max: 1024 }),
  /** Letters of every script, and the joiners that some need; the reference takes Latin letters alone. */
  purposePattern: read.pattern('resident.purpose.allowed.special.char.regex', String.raw`^[\p{L}\p{M}\p{N}\p{P}\p{Zs}\u200c-\u200f\r\n]+$`),
  credentialType: read.text('mosip.resident.request.credential.credentialType', 'vercred'),
});

/** What a report about an event may hold. */
const grievanceSettings = (read: SettingsReader) => ({
  messageLength: read.integer('resident.grievance-redressal.comments.chars.limit', 1024, { min: 1, max: 1024 }),
  emailLength: read.integer('resident.grievance-redressal.alt-email.chars.limit', 128, { min: 1, max: 128 }),
  phoneLength: read.integer('resident.grievance-redressal.alt-phone.chars.limit', 64, { min: 1, max: 64 }),
  /** Every script may be written in, and what cannot be seen may not; the reference takes Latin letters alone. */
  messagePattern: read.pattern(
    'resident.message.allowed.special.char.regex',
    String.raw`^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]+$`,
  ),
});

const paymentSettings = (read: SettingsReader) => ({
  /** Where a payment system tells how a payment for a card stands. */
  statusUrl: read.address('get.order.status.url', 'https://pay.example/order-status'),
  /** Whether a card on paper is paid for at all. */
  areAsked: read.flag('mosip.resident.order.card.payment.enabled', true),
});

const documentSettings = (read: SettingsReader) => ({
  mostBytes: read.integer('mosip.max.file.upload.size.in.bytes', 2_306_867, { min: 1024, max: 10_000_000 }),
  extensions: read.list('mosip.allowed.extension', 'pdf,jpeg,png,jpg', { pattern: /^(pdf|jpe?g|png)$/, say: 'pdf, jpeg, jpg and png' }),
  scans: read.flag('mosip.resident.virus-scanner.enabled', true),
  mostCount: read.integer('resident.document.max-count', 20, { min: 1 }),
  keepDays: read.integer('resident.document.keep-days', 7, { min: 1, max: 365 }),
});

const topicSettings = (read: SettingsReader, name: string, fallback: string) => ({
  topic: read.text(`resident.websub.${name}.topic`, fallback),
  /** What the hub signs with; without one it comes from the master key. */
  secret: read.optional(`resident.websub.${name}.secret`),
});

const mailSettings = (read: SettingsReader) => ({
  smtpHost: read.text('smtp.host', '127.0.0.1'),
  /** Of the embedded inbox or of your mail server; 0 takes a free port for the inbox. */
  smtpPort: read.integer('smtp.port', 0, PORT),
  smtpUser: read.optional('smtp.user'),
  smtpPassword: read.optional('smtp.password'),
  from: read.text('mosip.notification.from', 'Resident Portal <no-reply@portal.example>'),
  channels: read.text('mosip.notificationtype', 'SMS|EMAIL', { pattern: /^(SMS|EMAIL)(\|(SMS|EMAIL))?$/, say: 'SMS, EMAIL or SMS|EMAIL' }).split('|'),
});

const smsSettings = (read: SettingsReader) => ({
  /** Where text messages are handed in, in the form of MOSIP's notifier. */
  gatewayUrl: read.address('sms.gateway.url', 'https://notifier.example/v1/notifier/sms/send'),
  gatewayToken: read.optional('sms.gateway.token'),
});

const inboxSettings = (read: SettingsReader, production: boolean) => ({
  /** Whether mails are shown on a page of ours instead of being sent. */
  embedded: read.flag('inbox.embedded', !production),
  port: read.integer('inbox.port', 8083, PORT),
});

/** Endpoints as e-Signet has them; its discovery document is not to be relied on, so each can be set. */
const esignetSettings = (read: SettingsReader, production: boolean) => {
  const port = read.integer('esignet.port', 8082, PORT);
  const origin = read.origin('esignet.origin', `http://localhost:${port}`);
  const issuer = read.text('mosip.iam.issuer', `${origin}/v1/esignet`);
  return {
    /** Whether an e-Signet of our own runs beside the portal: for demos and tests. */
    embedded: read.flag('esignet.embedded', !production),
    port,
    origin,
    oidc: {
      issuer,
      authorizationEndpoint: read.text('mosip.iam.authorization_endpoint', `${origin}/authorize`),
      tokenEndpoint: read.text('mosip.iam.token_endpoint', `${issuer}/oauth/v2/token`),
      userInfoEndpoint: read.text('mosip.iam.userinfo_endpoint', `${issuer}/oidc/userinfo`),
      jwksUri: read.text('mosip.iam.certs_endpoint', `${issuer}/oauth/.well-known/jwks.json`),
      clientId: read.text('mosip.iam.module.clientid', 'resident-portal'),
    },
  };
};

interface Trials {
  sandbox: boolean;
  mocks: boolean;
  payments: { statusUrl?: string };
  sms: { gatewayUrl?: string };
  portal: { origin: string };
  profile: string;
  ids: { uinSalt: string; partnerSalt: string };
  esignet: { embedded: boolean; origin: string };
}

function refuseWhatIsForTrials(read: SettingsReader, config: Trials) {
  if (!config.portal.origin.startsWith('https://')) read.refuse('portal.origin', 'an https origin in production', config.portal.origin);
  if (read.values.get('inbox.embedded') === 'true') read.refuse('inbox.embedded', 'false in production: it shows every mail to everyone', 'true');
  if (config.esignet.embedded) read.refuse('esignet.embedded', 'false in production: it signs in whoever reads the inbox', 'true');
  if (!config.esignet.origin.startsWith('https://')) {
    read.refuse('esignet.origin', 'the https origin of your e-Signet in production', config.esignet.origin);
  }
  if (config.sandbox) read.refuse('sandbox.enabled', 'false in production: it signs in whoever asks', 'true');
  if (config.mocks) read.refuse('resident.mocks.enabled', 'false in production: any number is a payment then', 'true');
  const { statusUrl = 'https:' } = config.payments;
  if (!statusUrl.startsWith('https:')) read.refuse('get.order.status.url', 'an https address in production', statusUrl);
  const { gatewayUrl = 'https:' } = config.sms;
  if (!gatewayUrl.startsWith('https:')) read.refuse('sms.gateway.url', 'an https address in production: codes go there', gatewayUrl);
  if (config.profile === 'test') read.refuse('sandbox.profile', 'default in production', config.profile);
  // Token IDs made with other salts than the deployment's never match the residents of that MOSIP.
  if (config.ids.uinSalt === DEMO_SALTS.uin) read.refuse('mosip.kernel.tokenid.uin.salt', "your deployment's own salt in production", 'the demo salt');
  if (config.ids.partnerSalt === DEMO_SALTS.partner) {
    read.refuse('mosip.kernel.tokenid.partnercode.salt', "your deployment's own salt in production", 'the demo salt');
  }
}
