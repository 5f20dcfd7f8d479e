import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.js';

describe('the settings', () => {
  it('need nothing to be set', () => {
    const config = readConfig({});

    assert.equal(config.portal.origin, 'http://localhost:8080');
    assert.deepEqual(config.languages.all, ['eng', 'fra', 'spa', 'ara', 'hin', 'kan', 'tam']);
  });

  it('SH-4: are those of the reference configuration, but for a longer idle time and more languages', () => {
    const { otp, ids, session } = readConfig({});

    assert.deepEqual([ids.uinLength, ids.vidLength, ids.ridLength], [10, 16, 29]);
    assert.equal(otp.expirySeconds, 180);
    assert.deepEqual([session.idleSeconds, session.warningSeconds], [900, 120]);
  });

  it('have the embedded e-Signet where its port is, unless its origin is set', () => {
    const originOf = (env: Record<string, string>) => readConfig(env).esignet.oidc.authorizationEndpoint;

    assert.match(originOf({ ESIGNET_PORT: '9082' }), /^http:\/\/localhost:9082\//);
    assert.match(originOf({ ESIGNET_PORT: '9082', ESIGNET_ORIGIN: 'http://sign-in.localhost:8000' }), /^http:\/\/sign-in\.localhost:8000\//);
  });

  it('go by the names MOSIP gives them', () => {
    const config = readConfig({ MOSIP_MANDATORY_LANGUAGES: 'fra', MOSIP_OPTIONAL_LANGUAGES: ' eng, ara ', MOSIP_KERNEL_OTP_EXPIRY_TIME: '90' });

    assert.deepEqual(config.languages.all, ['fra', 'eng', 'ara']);
    assert.equal(config.otp.expirySeconds, 90);
    assert.equal(config.properties.get('mosip.kernel.otp.expiry-time'), '90');
  });

  it('name each setting that is wrong, and what it must be', () => {
    const env = { PORT: 'eighty', PORTAL_ORIGIN: 'http://localhost:8080/', MOSIP_MANDATORY_LANGUAGES: 'english', MOSIP_WEBUI_AUTO_LOGOUT_TIMEOUT: '60' };

    assert.throws(() => readConfig(env), {
      name: 'ConfigError',
      problems: [
        'PORT must be a whole number from 0 to 65535, but is "eighty".',
        'PORTAL_ORIGIN (portal.origin) must be an origin such as https://portal.example (no path, no slash at the end), but is "http://localhost:8080/".',
        'MOSIP_MANDATORY_LANGUAGES (mosip.mandatory-languages) must be a list, with commas, of language codes of three small letters, such as eng, but is "english".',
        'MOSIP_WEBUI_AUTO_LOGOUT_TIMEOUT (mosip.webui.auto.logout.timeout) must be a whole number from 120 to 3600, but is "60".',
      ],
    });
  });

  it('refuse a pattern that is none, and a card without a password', () => {
    const env = { RESIDENT_MESSAGE_ALLOWED_SPECIAL_CHAR_REGEX: '[a', MOSIP_DIGITALCARD_PDF_PASSWORD_ENABLE_FLAG: 'false' };

    assert.throws(() => readConfig(env), /PASSWORD_ENABLE_FLAG .* must be one of true[\s\S]*CHAR_REGEX .* must be a regular expression/);
  });

  it('refuse in production what is for trials', () => {
    assert.throws(
      () => readConfig({ NODE_ENV: 'production', SANDBOX_PROFILE: 'test' }),
      (error: Error) => {
        for (const name of ['PORTAL_ORIGIN', 'ESIGNET_ORIGIN', 'SANDBOX_PROFILE', 'MOSIP_KERNEL_TOKENID_UIN_SALT', 'MOSIP_KERNEL_TOKENID_PARTNERCODE_SALT']) {
          assert.match(error.message, new RegExp(name));
        }
        return true;
      },
    );
  });

  it('have the sandbox with the embedded e-Signet alone, and never in production', () => {
    assert.equal(readConfig({}).sandbox, true);
    assert.equal(readConfig({ ESIGNET_EMBEDDED: 'false' }).sandbox, false);
    assert.throws(() => readConfig({ ESIGNET_EMBEDDED: 'false', SANDBOX_ENABLED: 'true' }), /SANDBOX_ENABLED .* must be false with an e-Signet of your own/);
    assert.throws(
      () => readConfig({ NODE_ENV: 'production', SANDBOX_ENABLED: 'true' }),
      /SANDBOX_ENABLED .* must be false in production: it signs in whoever asks/,
    );
  });

  it('refuse in production an e-Signet that is for trials, in words', () => {
    const inOrder = {
      NODE_ENV: 'production',
      PORTAL_ORIGIN: 'https://portal.example',
      ESIGNET_ORIGIN: 'https://esignet.example',
      MOSIP_KERNEL_TOKENID_UIN_SALT: 'ours',
      MOSIP_KERNEL_TOKENID_PARTNERCODE_SALT: 'ours too',
    };
    const { ESIGNET_ORIGIN: _origin, ...withoutOrigin } = inOrder;

    assert.equal(readConfig(inOrder).esignet.embedded, false);
    assert.throws(() => readConfig({ ...withoutOrigin, ESIGNET_EMBEDDED: 'true' }), {
      problems: [
        'ESIGNET_EMBEDDED (esignet.embedded) must be false in production: it signs in whoever reads the inbox, but is "true".',
        'ESIGNET_ORIGIN (esignet.origin) must be the https origin of your e-Signet in production, but is "http://localhost:8082".',
      ],
    });
    assert.throws(() => readConfig({ ...inOrder, ESIGNET_ORIGIN: 'http://esignet.example' }), /must be the https origin of your e-Signet/);
  });

  it('have an SMS gateway where an address is set, an https one in production; its token is told to nobody', () => {
    const set = readConfig({ SMS_GATEWAY_URL: 'http://notifier.internal/sms/send', SMS_GATEWAY_TOKEN: 'secret' });

    assert.deepEqual([set.sms, readConfig({}).sms.gatewayUrl], [{ gatewayUrl: 'http://notifier.internal/sms/send', gatewayToken: 'secret' }, undefined]);
    assert.ok(![...set.properties.values()].includes('secret'));
    assert.throws(() => readConfig({ SMS_GATEWAY_URL: 'notifier' }), /SMS_GATEWAY_URL \(sms\.gateway\.url\) must be an address such as https/);
    assert.throws(
      () => readConfig({ NODE_ENV: 'production', SMS_GATEWAY_URL: 'http://notifier.internal' }),
      /SMS_GATEWAY_URL .* an https address in production/,
    );
  });

  it('widen limits, never a check, in the test profile', () => {
    const wide = readConfig({ SANDBOX_PROFILE: 'test' });

    assert.ok(wide.otp.floodCount > readConfig({}).otp.floodCount);
    assert.ok(wide.otp.tries > readConfig({}).otp.tries);
    assert.equal(wide.otp.expirySeconds, readConfig({}).otp.expirySeconds);
  });
});
