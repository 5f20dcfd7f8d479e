import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { buildApp } from './app.js';
import { systemClock } from './clock.js';
import { readConfig } from './config.js';
import { loadMasterKey } from './connectors/keymanager/master-key.js';
import { smtpMails } from './connectors/notification/smtp.js';
import { textMessages } from './connectors/notification/text-messages.js';
import { httpOidc } from './connectors/oidc/http.js';
import { embeddedEsignet } from './esignet/esignet.js';
import { testLockout } from './esignet/lockout.js';
import { demoInbox } from './inbox/inbox.js';
import { makeLog } from './log.js';
import { systemRandom } from './random.js';
import { movedTime } from './sandbox/moved-time.js';
import { sandboxHandlers } from './sandbox/sandbox.handlers.js';
import { fillMissingCountry, fillWithDemo, isEmpty } from './seed/fill.js';
import { seedFiles } from './seed/seed-files.js';
import { ConfigError } from './settings-reader.js';
import { signInScope } from './session/session.config.js';
import { portalSessions } from './session/sessions.js';
import { openStore } from './store/store.js';
import { makeSystem } from './system.js';
import { catalogue, portalNameIn } from './texts/texts.js';

/** One process: the API and, for demos and tests, an e-Signet and a mail inbox beside it. */
async function main() {
  const config = readConfig();
  const log = makeLog(config.server.logLevel);
  const started = Date.now();
  const clock = systemClock;
  const random = systemRandom;
  const closers: (() => Promise<unknown>)[] = [];
  closeWithGrace({ delay: 10_000 }, async ({ signal, err }) => {
    ending = true;
    if (err) log.error({ err }, 'ends because of an error');
    else log.info({ signal }, 'ends');
    for (const close of closers.reverse()) await close();
  });

  // The demo residents are for trials: a production store begins empty.
  const seed = config.production ? undefined : seedFiles();
  const dataDir = config.store.dataDir ?? mkdtempSync(join(tmpdir(), 'resident-services-'));
  if (!config.store.dataDir) closers.push(() => rm(dataDir, { recursive: true }));
  const master = loadMasterKey(dataDir, { startFrom: seed?.masterKey, production: config.production, known: seedFiles()?.masterKey });
  const opensSeed = seed && master.equals(readFileSync(seed.masterKey));
  const store = await openStore({
    ...config.store,
    imageFile: opensSeed ? seed.image : undefined,
    onError: (err) => log.error({ err }, 'a connection to the database broke and is replaced'),
  });
  closers.push(() => store.close());

  const inbox = config.inbox.embedded
    ? await demoInbox({
        settings: { production: config.production, smtpPort: config.mail.smtpPort, portalOrigin: config.portal.origin, brand: config.brand },
        clock,
      })
    : undefined;
  if (inbox) closers.push(() => inbox.close());
  const { smtpHost: host, smtpPort, smtpUser: user, smtpPassword: password, from } = config.mail;
  const mails = smtpMails(inbox ? { host, port: inbox.smtpPort, from } : { host, port: smtpPort, from, user, password });
  closers.push(async () => mails.close());
  const toInbox = inbox && smtpMails({ host: '127.0.0.1', port: inbox.smtpPort, from });
  closers.push(async () => toInbox?.close());
  const texts = textMessages({ settings: config.sms, inbox: toInbox, warn: (words) => log.warn(words) });
  const notification = { sendMail: mails.sendMail, ...texts };

  const system = await makeSystem({ config, store, master, notification, clock, random, log });
  closers.push(() => system.stop());
  const fill = async () => {
    const photos = seed && new Map(Object.entries(JSON.parse(readFileSync(seed.photos, 'utf8')) as Record<string, string>));
    return fillWithDemo({ system, clock, random, partnerId: config.ids.partnerId, photos });
  };
  // An image fills the embedded store only; a PostgreSQL is filled once, at its first start.
  if (seed && (await isEmpty(system))) await fill();
  else if (seed) await fillMissingCountry({ system, clock });
  const { identity, vids, ida, keymanager, audit, tokenId } = system;

  const { production, session, portal, esignet: provider } = config;
  const wide = config.profile === 'test';
  const sessions = portalSessions({
    db: store.db,
    settings: { portalOrigin: portal.origin, ...session, rateFactor: wide ? 1000 : 1 },
    browserLogin: config.browserLogin,
    oidc: httpOidc({ settings: { ...provider.oidc, scope: signInScope }, keymanager, clock }),
    identity,
    vids,
    keymanager,
    audit,
    tokenId,
    clock,
    random,
  });
  const sandbox = config.sandbox ? sandboxHandlers({ config, system, sessions: sessions.trials, inbox, time: movedTime(), fill, clock }) : undefined;
  const app = await buildApp({ config, system, sessions, clock, log, sandbox });
  closers.push(() => app.close());

  if (provider.embedded) {
    const esignet = await embeddedEsignet({
      settings: {
        origin: provider.origin,
        portalOrigin: portal.origin,
        clientId: provider.oidc.clientId,
        redirectUris: [`${portal.origin}/callback`, `${config.browserLogin.redirectUri}*`],
        clientNames: Object.fromEntries(Object.values(catalogue).map((texts) => [texts.tag, portalNameIn(texts, portal.name)])),
        brand: config.brand,
        entityName: portal.partnerName,
        otpSeconds: config.otp.expirySeconds,
        inboxUrl: inbox && `http://localhost:${config.inbox.port}`,
        limits: wide ? testLockout : undefined,
      },
      ida,
      identity,
      vids,
      keymanager,
      clock,
      random,
      log,
    });
    closers.push(() => esignet.close());
    await esignet.listen(provider.port, config.server.host);
    log.info({ port: provider.port }, 'e-Signet listens');
  }
  await inbox?.listen(config.inbox.port, config.server.host);
  if (inbox) log.info({ port: config.inbox.port }, 'the inbox listens');
  await app.listen({ port: config.server.port, host: config.server.host });
  await system.start();
  log.info({ port: config.server.port, ms: Date.now() - started, production }, 'the API listens');
}

let ending = false;

main().catch((error: unknown) => {
  // Told to end while still starting, it finds things closed under it; that is no failure to tell of.
  if (ending) return;
  // What keeps the server from starting is said in words, to whoever starts it.
  const message = error instanceof ConfigError || !(error instanceof Error) ? String(error) : (portTaken(error) ?? error.stack);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

function portTaken(error: Error & { code?: string; port?: number }) {
  return error.code === 'EADDRINUSE' ? `Port ${error.port} is in use by another program. Stop it, or set PORT, ESIGNET_PORT or INBOX_PORT.` : undefined;
}
