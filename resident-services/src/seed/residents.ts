import type { Identity, IdentityAttribute } from '../connectors/identity/identity.js';
import type { Look } from './portrait.js';

/*
 * The people of a country that does not exist, Aldora. Names, contacts and places are made up; the phone numbers have
 * a country code that nobody has.
 */

export interface SeedResident {
  uin: string;
  /** Of the demo accounts: what there is to see. */
  about?: string;
  status?: Identity['status'];
  attributes: Readonly<Record<string, IdentityAttribute>>;
  look?: Look;
  locked?: readonly string[];
  /** How often they have changed what. */
  updates?: Readonly<Record<string, number>>;
  /** How many events of the last two years. */
  events?: number;
}

const eng = (value: string) => [{ language: 'eng', value }];
const both = (value: string, arabic: string) => [...eng(value), { language: 'ara', value: arabic }];

const inAll = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([language, value]) => ({ language, value }));

const person = (
  name: IdentityAttribute,
  {
    email,
    phone,
    born,
    gender,
    address,
    region,
    preferredLang = 'eng',
  }: { email?: string; phone?: string; born: string; gender: IdentityAttribute; address: IdentityAttribute; region: IdentityAttribute; preferredLang?: string },
) => ({
  fullName: name,
  dateOfBirth: born,
  gender,
  addressLine1: address,
  region,
  postalCode: '10420',
  preferredLang,
  ...(email && { email }),
  ...(phone && { phone }),
});

const female = both('Female', 'أنثى');
const male = both('Male', 'ذكر');
const north = both('North Coast', 'الساحل الشمالي');
const hills = both('Amber Hills', 'تلال العنبر');
const delta = both('River Delta', 'دلتا النهر');

/** Those with an `about` are the demo accounts. */
export const residents: readonly SeedResident[] = [
  {
    uin: '4092193295',
    about: 'A photo and a long history: some 260 events of two years, a few of them pinned',
    attributes: person(both('Mira Solen', 'ميرا سولين'), {
      email: 'mira.solen@example.org',
      phone: '+99920555011',
      born: '1990/04/17',
      gender: female,
      address: both('12 Lantern Street', '12 شارع الفانوس'),
      region: north,
    }),
    look: { skin: '#d9a07a', hair: '#3a2419', shirt: '#2f6f8f', backdrop: '#dfe9ee', style: 'long' },
    events: 260,
  },
  {
    uin: '9025608657',
    about: 'A record in Arabic and English, with a photo; letters come in Arabic',
    attributes: person(both('Yusuf Al-Marin', 'يوسف المرين'), {
      email: 'yusuf.almarin@example.org',
      phone: '+99920555024',
      born: '1984/11/02',
      gender: male,
      address: both('7 Harbour Walk', '7 ممشى الميناء'),
      region: delta,
      preferredLang: 'ara',
    }),
    look: { skin: '#b97f56', hair: '#1d1613', shirt: '#6b4b8a', backdrop: '#ece6f2', style: 'short', beard: true },
    events: 24,
  },
  {
    uin: '8530489451',
    about: 'Only what signing in leaves: a first sign-in, one perpetual VID',
    attributes: person(eng('Tomas Verrin'), {
      email: 'tomas.verrin@example.org',
      phone: '+99920555037',
      born: '2004/06/29',
      gender: male,
      address: eng('3 Orchard Rise'),
      region: hills,
    }),
  },
  {
    uin: '2741703471',
    about: 'Codes by e-mail are locked: signing in says so and offers the phone',
    attributes: person(eng('Leona Haldane'), {
      email: 'leona.haldane@example.org',
      phone: '+99920555048',
      born: '1976/01/08',
      gender: female,
      address: eng('41 Mill Bridge'),
      region: hills,
    }),
    look: { skin: '#f0c8a8', hair: '#8c5a2b', shirt: '#3f7a4f', backdrop: '#e4eee3', style: 'bun' },
    locked: ['otp-email'],
    events: 8,
  },
  {
    uin: '9507369029',
    attributes: person(eng('Ines Corvalle'), {
      email: 'ines.corvalle@example.org',
      phone: '+99920555053',
      born: '1998/09/12',
      gender: female,
      address: eng('28 Quay Side'),
      region: delta,
    }),
    events: 12,
  },
  {
    uin: '8408931657',
    attributes: person(eng('Oskar Brandel'), {
      email: 'oskar.brandel@example.org',
      born: '1955/03/30',
      gender: male,
      address: eng('5 Old Observatory Lane'),
      region: north,
    }),
    events: 4,
  },
  {
    uin: '2095349804',
    attributes: person(both('Nadia Zahrani', 'نادية زهراني'), {
      phone: '+99920555066',
      born: '1969/07/21',
      gender: female,
      address: both('19 Saffron Court', '19 ساحة الزعفران'),
      region: delta,
      preferredLang: 'ara,eng',
    }),
    events: 3,
  },
  {
    uin: '9057413972',
    status: 'DEACTIVATED',
    attributes: person(eng('Pavel Istrov'), {
      email: 'pavel.istrov@example.org',
      phone: '+99920555079',
      born: '1948/12/05',
      gender: male,
      address: eng('60 Station Road'),
      region: north,
    }),
  },
  {
    uin: '3069142902',
    status: 'BLOCKED',
    attributes: person(eng('Greta Lindqvar'), {
      email: 'greta.lindqvar@example.org',
      phone: '+99920555082',
      born: '1992/02/14',
      gender: female,
      address: eng('9 Copper Yard'),
      region: hills,
    }),
  },
  {
    uin: '6190247637',
    attributes: person(eng('Bartholomew Featherstonehaugh-Montgomery de la Croix'), {
      email: 'bartholomew.de.la.croix@example.org',
      phone: '+99920555095',
      born: '1981/10/10',
      gender: male,
      address: eng('Apartment 1408, Tower of the Four Winds, 221 Long Meadow Avenue'),
      region: north,
    }),
    updates: { fullName: 5 },
    events: 6,
  },
  {
    uin: '5274168795',
    attributes: person([{ language: 'ara', value: 'سلمى الهادي' }], {
      email: 'salma.alhadi@example.org',
      phone: '+99920555101',
      born: '1995/05/25',
      gender: [{ language: 'ara', value: 'أنثى' }],
      address: [{ language: 'ara', value: '٣ شارع النخيل' }],
      region: [{ language: 'ara', value: 'دلتا النهر' }],
      preferredLang: 'ara',
    }),
    events: 2,
  },
  {
    uin: '9603891276',
    attributes: person(eng('Kofi Ansari'), {
      email: 'kofi.ansari@example.org',
      phone: '+99920555114',
      born: '2008/08/08',
      gender: male,
      address: eng('17 Lighthouse View'),
      region: north,
    }),
  },
  {
    uin: '9304952971',
    about: 'A record in all seven languages, a name in five scripts: ask for the card of its VID',
    attributes: person(
      inAll({
        eng: 'Anaya Kulkarni Rao',
        fra: 'Anaya Kulkarni Rao',
        spa: 'Anaya Kulkarni Rao',
        ara: 'أنايا الكلكارني',
        hin: 'अनाया कुलकर्णी',
        kan: 'ಅನಾಯಾ ಕುಲಕರ್ಣಿ',
        tam: 'அனாயா குல்கர்ணி',
      }),
      {
        email: 'anaya.rao@example.org',
        phone: '+99920555127',
        born: '1987/12/03',
        gender: inAll({ eng: 'Female', fra: 'Féminin', spa: 'Femenino', ara: 'أنثى', hin: 'महिला', kan: 'ಮಹಿಳೆ', tam: 'பெண்' }),
        address: inAll({
          eng: '2 Weavers Row',
          fra: '2, rue des Tisserands',
          spa: 'Calle de los Tejedores, 2',
          ara: '2 شارع النساجين',
          hin: '2, बुनकर गली',
          kan: '2, ನೇಕಾರರ ಬೀದಿ',
          tam: '2, நெசவாளர் தெரு',
        }),
        region: inAll({
          eng: 'Amber Hills',
          fra: "Collines d'Ambre",
          spa: 'Colinas de Ámbar',
          ara: 'تلال العنبر',
          hin: 'अंबर पहाड़ियाँ',
          kan: 'ಅಂಬರ್ ಬೆಟ್ಟಗಳು',
          tam: 'அம்பர் குன்றுகள்',
        }),
      },
    ),
    look: { skin: '#c68f63', hair: '#241712', shirt: '#a1552f', backdrop: '#f3e9e2', style: 'long' },
    events: 5,
  },
  {
    uin: '9801375908',
    attributes: person(inAll({ hin: 'श्रीकृष्ण देशमाने', eng: 'Shrikrishna Deshmane' }), {
      email: 'shrikrishna.deshmane@example.org',
      born: '1972/05/16',
      gender: male,
      address: eng('31 Banyan Square'),
      region: delta,
    }),
    look: { skin: '#a8744c', hair: '#2b2320', shirt: '#4d5b2d', backdrop: '#ecefe2', style: 'short', beard: true },
  },
  {
    uin: '8340523365',
    attributes: person(inAll({ kan: 'ಕ್ಷಿತಿಜಾ ಹೆಗ್ಗನೂರು', eng: 'Kshitija Hegganur' }), {
      email: 'kshitija.hegganur@example.org',
      born: '2001/02/27',
      gender: female,
      address: eng('14 Sandal Lane'),
      region: north,
    }),
  },
  {
    uin: '5753295660',
    attributes: person(inAll({ tam: 'கௌசல்யா பெருந்தலை', eng: 'Kowsalya Perunthalai' }), {
      email: 'kowsalya.perunthalai@example.org',
      born: '1966/09/09',
      gender: female,
      address: eng('77 Temple Tank Street'),
      region: delta,
    }),
    look: { skin: '#8f5f3d', hair: '#3b3735', shirt: '#7a2948', backdrop: '#f3e6ea', style: 'bun' },
  },
];
