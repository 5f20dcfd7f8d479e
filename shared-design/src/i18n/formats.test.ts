import { expect } from '@open-wc/testing';
import { latinDigits } from './digits.js';
import { formatDate, formatList, formatNumber, isolate, shortMask } from './formats.js';
import { setLocale } from './locale.js';
import { configureLocales, localeOf, locales, tagOf, wireOf } from './locales.js';

const day = new Date(2026, 2, 9, 10, 5);

describe('formats', () => {
  afterEach(async () => {
    configureLocales(['en', 'ar']);
    await setLocale('en');
  });

  it('writes dates, numbers and lists in the manner of the page', async () => {
    expect(formatDate(day)).to.equal('9 March 2026');
    expect(formatDate(day, 'time')).to.equal('10:05');
    expect(formatDate(new Date(Date.now() - 86_400_000), 'relative')).to.equal('yesterday');
    expect(formatDate(new Date(Date.now() - 560 * 86_400_000), 'relative')).to.equal('last year');
    expect(formatNumber(1234.5)).to.equal('1,234.5');
    expect(formatList(['name', 'photo'])).to.equal('name and photo');
    await setLocale('ar');
    expect(formatDate(day)).to.contain('مارس');
  });

  it('follows the manner of the country', async () => {
    configureLocales(['en', 'ar'], { ar: 'ar-EG' });
    await setLocale('ar');

    expect(formatNumber(2026)).to.equal('٢٬٠٢٦');
  });

  it('turns digits of any script into ours', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ०९ ௧ 0-9')).to.equal('0123456789 09 1 0-9');
  });

  it('writes a masked number short, and lets no line break it', () => {
    expect(shortMask('VID 4XXXXXXXXXXXXX93 of 2XXXXXXX11.')).to.equal('VID \u20684XXX…\u206093\u2069 of \u20682XXX…\u206011\u2069.');

    const narrow = document.createElement('div');
    narrow.style.width = 'min-content';
    narrow.innerHTML = `<bdi>${shortMask('4XXXXXXXXXXXXX93')}</bdi>`;
    document.body.append(narrow);
    expect(narrow.firstElementChild!.getClientRects()).to.have.length(1);
    narrow.remove();
  });

  it('isolates a value from the text around it', () => {
    expect(isolate('+91')).to.equal('\u2068+91\u2069');
  });
});

describe('locales', () => {
  afterEach(() => configureLocales(['en', 'ar']));

  it('offers what is configured, in that order', () => {
    configureLocales(['ar', 'en', 'xx']);

    expect(locales.map(({ tag }) => tag)).to.deep.equal(['ar', 'en']);
    expect(localeOf('ar-EG')?.dir).to.equal('rtl');
    expect(localeOf('fr')).to.equal(undefined);
  });

  it('knows both codes of a language', () => {
    expect([wireOf('ar'), tagOf('eng'), tagOf('xyz')]).to.deep.equal(['ara', 'en', 'xyz']);
  });
});
