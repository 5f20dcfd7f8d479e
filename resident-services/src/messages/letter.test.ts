import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBrand } from '../brand/brand.js';
import { outbox } from '../testing/outbox.js';
import type { PortalName } from '../texts/texts.js';
import { onPaper } from './letter.js';

const example = readBrand(fileURLToPath(new URL('../../../examples/brand', import.meta.url)));

async function sent({ brand = readBrand(undefined), name = 'Resident Portal', locale = 'en' }: { brand?: typeof example; name?: PortalName; locale?: string }) {
  const { service, mails } = outbox();
  const letters = onPaper(service, { brand, name, portalOrigin: 'https://portal.example' });
  await letters.sendMail({ to: 'amal@example.org', subject: 'A <code>', html: '<p>Hello</p>', text: 'Hello', locale, idempotencyKey: '1' });
  return mails[0]!;
}

describe('a letter', () => {
  it('has the name of the portal in its language, what there is to say, and the way back', async () => {
    const { html, text } = await sent({ locale: 'ar' });

    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /<bdi>بوابة المقيمين<\/bdi>/);
    assert.match(html, /<p>Hello<\/p>/);
    assert.match(html, /<a href="https:\/\/portal\.example"/);
    assert.equal(text, 'Hello');
  });

  it('wears the colours, the name and the logo of a brand', async () => {
    const { html, pictures } = await sent({ brand: example, name: example.names, locale: 'ar' });

    assert.match(html, /background:#3a2f87;color:#ffffff/);
    assert.match(html, /<bdi>هوية مورفان<\/bdi>/);
    assert.match(html, /<img src="cid:logo" alt=""/);
    assert.deepEqual(
      pictures?.map(({ cid, type }) => [cid, type]),
      [['logo', 'image/png']],
    );
    assert.doesNotMatch(html, /#0b5563/);
  });

  it('breaks an address where the screen of a phone ends, in the colour of links', async () => {
    const { service, mails } = outbox();
    const letters = onPaper(service, { brand: example, name: 'Resident Portal', portalOrigin: 'https://portal.example' });

    await letters.sendMail({
      to: 'amal@example.org',
      subject: 'A',
      text: '',
      html: '<p><a href="https://portal.example/track/1">…</a></p>',
      locale: 'en',
      idempotencyKey: '1',
    });

    assert.match(mails[0]!.html, /overflow-wrap:anywhere"><p><a style="color:#[0-9a-f]{6}" href="https:\/\/portal\.example\/track\/1">/);
  });

  it('shows a name as text, whatever it holds, and the title too', async () => {
    const { html } = await sent({ name: { en: '<img src=x onerror=alert(1)>"' } });

    assert.doesNotMatch(html, /<img/);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;&quot;/);
    assert.match(html, /<title>A &lt;code&gt;<\/title>/);
  });

  it('asks for no picture that is not in it', async () => {
    const { html, pictures } = await sent({});

    assert.doesNotMatch(html, /<img|url\(/);
    assert.equal(pictures, undefined);
  });
});
