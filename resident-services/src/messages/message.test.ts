import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsIn } from '../texts/texts.js';
import { composeMail, say } from './message.js';

describe('a mail', () => {
  const write = (name: string) =>
    composeMail(['eng', 'ara'], (texts) => ({ subject: texts.eventTypes.GENERATE_VID, paragraphs: [say(texts, texts.greeting, { name })] }));

  it('holds all languages, each in its own direction (§20.4)', () => {
    const { subject, html, text } = write('Amal');

    assert.equal(subject, `Create a VID | ${textsIn('ara').eventTypes.GENERATE_VID}`);
    assert.match(html, /<section lang="ar" dir="rtl">/);
    assert.match(text, /Dear Amal,/);
  });

  it('shows a name as text, whatever it holds', () => {
    const { html } = write('<img src=x onerror=alert(1)>"\'');

    assert.doesNotMatch(html, /<img/);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;/);
  });

  it('turns nothing round for a name that would', () => {
    const { text, html } = write('\u202eevil gnp.exe\u0000');

    assert.match(text, /^Dear evil gnp\.exe,/);
    assert.doesNotMatch(text + html, /[\u202e\u0000]/);
  });

  it('makes an address a link', () => {
    const { html } = composeMail(['eng'], () => ({ subject: '', paragraphs: ['See http://localhost:8080/track/1234567890123456.'] }));

    assert.match(html, /<a href="http:\/\/localhost:8080\/track\/1234567890123456/);
  });

  it('keeps lines apart', () => {
    const { html, text } = composeMail(['ara'], (texts) => ({
      subject: '',
      paragraphs: [say(texts, texts.track, { eventId: '1234567890123456', trackServiceRequestLink: 'https://portal.example/track/1' })],
    }));

    assert.match(html, /<br><a href="https:\/\/portal\.example\/track\/1">/);
    assert.match(text, /\nhttps:\/\/portal\.example\/track\/1$/);
  });
});
