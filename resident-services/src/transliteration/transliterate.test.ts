import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transliterate } from './transliterate.js';

describe('a name in other letters', () => {
  const table = (from: string, to: string, pairs: Readonly<Record<string, string>>) =>
    it(`from ${from} to ${to}`, () => {
      const written = Object.fromEntries(Object.keys(pairs).map((name) => [name, transliterate(name, from, to)]));
      assert.deepEqual(written, pairs);
    });

  table('eng', 'ara', { Amal: 'أمل', 'Mira Solen': 'ميرا سولين', 'Tomas Verrin': 'توماس فيرين', Nadia: 'ناديا', 'Kofi Ansari': 'كوفي أنساري' });
  table('eng', 'hin', { Amal: 'अमल', Nadia: 'नदिया', Shanti: 'शन्ती', Kofi: 'कोफ़ी', Zara: 'ज़रा' });
  table('eng', 'kan', { Amal: 'ಅಮಲ್', Mira: 'ಮಿರಾ', Kshitija: 'ಕ್ಶಿತಿಜಾ' });
  table('eng', 'tam', { Amal: 'அமல்', Mira: 'மிரா', Perunthalai: 'பெருந்தலை' });
  table('ara', 'eng', { أمل: 'Amal', 'ميرا سولين': 'Mira Sulin', 'يوسف المرين': 'Yusaf Al-Marin', نادية: 'Nadiya', مُحَمَّد: 'Muhammad' });
  table('ara', 'hin', { أمل: 'अमल', نادية: 'नादिया' });
  table('hin', 'eng', { 'अनाया कुलकर्णी': 'Anaya Kulkarni', 'श्रीकृष्ण देशमाने': 'Shrikrishna Deshmane', फ़रज़ाना: 'Farzana' });
  table('hin', 'tam', { 'अनाया कुलकर्णी': 'அனாயா குல்கர்ணீ' });
  table('kan', 'eng', { 'ಕ್ಷಿತಿಜಾ ಹೆಗ್ಗನೂರು': 'Kshitija Hegganuru', ಅಂಬಿಕಾ: 'Ambika' });
  table('tam', 'eng', { 'அனாயா குல்கர்ணி': 'Anaya Kulkarni', பெருந்தலை: 'Perundalai' });
  table('tam', 'ara', { அனாயா: 'أنايا' });
  table('fra', 'hin', { Chantal: 'शन्तल', François: 'फ़्रन्स्वस' });
  table('spa', 'kan', { Ñuño: 'ಞುಞೊ' });

  it('stays as it is between languages with the same letters', () => {
    assert.equal(transliterate('José Ñúñez', 'spa', 'eng'), 'José Ñúñez');
  });

  it('keeps digits, signs and letters of other scripts', () => {
    assert.equal(transliterate('12, Amal/3 😀', 'eng', 'ara'), '12, أمل/3 😀');
    assert.equal(transliterate('Ωmega', 'eng', 'hin').startsWith('ω'), true);
    assert.equal(transliterate('', 'eng', 'hin'), '');
  });

  it('leaves no letter of the script it came from', () => {
    const names = { eng: 'Wexford Quay', ara: 'عبد العزيز ضياء الدين', hin: 'ज्ञानेश्वर पाटिल', kan: 'ವಿಶ್ವೇಶ್ವರಯ್ಯ', tam: 'சுப்பிரமணியன்' };
    const scripts = {
      eng: /\p{Script=Latin}/u,
      ara: /\p{Script=Arabic}/u,
      hin: /\p{Script=Devanagari}/u,
      kan: /\p{Script=Kannada}/u,
      tam: /\p{Script=Tamil}/u,
    };
    for (const [from, name] of Object.entries(names)) {
      for (const to of Object.keys(names).filter((one) => one !== from)) {
        const written = transliterate(name, from, to);
        assert.doesNotMatch(written, scripts[from as keyof typeof scripts], `${name} → ${written}`);
        assert.match(written, scripts[to as keyof typeof scripts]);
      }
    }
  });
});
