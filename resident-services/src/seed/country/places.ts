import { filled, inSeven, same, type SevenNames } from './languages.js';

/*
 * Aldora, a country that does not exist, in the middle of the Atlantic: one country, 3 regions, 6 provinces, 12 cities,
 * 24 quarters, 48 postal codes.
 */

export interface Place {
  code: string;
  level: number;
  parent: string | null;
  names: SevenNames;
}

/** Where a city lies, and which of the quarters it has. */
interface City {
  code: string;
  province: string;
  names: SevenNames;
  latitude: number;
  longitude: number;
  quarters: readonly [string, string];
  /** Of the first of its four postal codes. */
  postal: number;
}

export const levels: readonly SevenNames[] = [
  inSeven('Country', 'Pays', 'País', 'الدولة', 'देश', 'ದೇಶ', 'நாடு'),
  inSeven('Region', 'Région', 'Región', 'المنطقة', 'क्षेत्र', 'ಪ್ರದೇಶ', 'பிராந்தியம்'),
  inSeven('Province', 'Province', 'Provincia', 'المقاطعة', 'प्रांत', 'ಪ್ರಾಂತ್ಯ', 'மாகாணம்'),
  inSeven('City', 'Ville', 'Ciudad', 'المدينة', 'शहर', 'ನಗರ', 'நகரம்'),
  inSeven('Zone', 'Quartier', 'Zona', 'الحي', 'मोहल्ला', 'ವಲಯ', 'பகுதி'),
  inSeven('Postal code', 'Code postal', 'Código postal', 'الرمز البريدي', 'डाक कोड', 'ಅಂಚೆ ಕೋಡ್', 'அஞ்சல் குறியீடு'),
];

export const ROOT = 'ALD';

const regions: readonly Omit<Place, 'level'>[] = [
  { code: 'NCO', parent: ROOT, names: inSeven('North Coast', 'Côte-Nord', 'Costa Norte', 'الساحل الشمالي', 'उत्तरी तट', 'ಉತ್ತರ ಕರಾವಳಿ', 'வடக்குக் கரை') },
  {
    code: 'AMH',
    parent: ROOT,
    names: inSeven('Amber Hills', "Collines d'Ambre", 'Colinas de Ámbar', 'تلال العنبر', 'अंबर पहाड़ियाँ', 'ಅಂಬರ್ ಬೆಟ್ಟಗಳು', 'அம்பர் குன்றுகள்'),
  },
  { code: 'RDE', parent: ROOT, names: inSeven('River Delta', 'Delta du Fleuve', 'Delta del Río', 'دلتا النهر', 'नदी डेल्टा', 'ನದಿ ಮುಖಜ ಭೂಮಿ', 'ஆற்று டெல்டா') },
];

const provinces: readonly Omit<Place, 'level'>[] = [
  {
    code: 'PBY',
    parent: 'NCO',
    names: inSeven('Pearl Bay', 'Baie des Perles', 'Bahía de las Perlas', 'خليج اللؤلؤ', 'मोती खाड़ी', 'ಮುತ್ತಿನ ಕೊಲ್ಲಿ', 'முத்து விரிகுடா'),
  },
  {
    code: 'CCP',
    parent: 'NCO',
    names: inSeven('Cedar Cape', 'Cap des Cèdres', 'Cabo de los Cedros', 'رأس الأرز', 'देवदार अंतरीप', 'ದೇವದಾರು ಭೂಶಿರ', 'தேவதாரு முனை'),
  },
  { code: 'UVA', parent: 'AMH', names: inSeven('Upper Valley', 'Haute-Vallée', 'Valle Alto', 'الوادي الأعلى', 'ऊपरी घाटी', 'ಮೇಲಿನ ಕಣಿವೆ', 'மேல் பள்ளத்தாக்கு') },
  { code: 'CRI', parent: 'AMH', names: inSeven('Copper Ridge', 'Crête de Cuivre', 'Sierra del Cobre', 'سلسلة النحاس', 'ताम्र कटक', 'ತಾಮ್ರದ ಏಣು', 'செம்பு முகடு') },
  {
    code: 'RIS',
    parent: 'RDE',
    names: inSeven('Reed Islands', 'Îles aux Roseaux', 'Islas de los Juncos', 'جزر القصب', 'सरकंडा द्वीप', 'ಜೊಂಡಿನ ದ್ವೀಪಗಳು', 'நாணல் தீவுகள்'),
  },
  {
    code: 'SPL',
    parent: 'RDE',
    names: inSeven('Saffron Plain', 'Plaine du Safran', 'Llano del Azafrán', 'سهل الزعفران', 'केसर मैदान', 'ಕೇಸರಿ ಬಯಲು', 'குங்குமப்பூச் சமவெளி'),
  },
];

export const cities: readonly City[] = [
  {
    code: 'BEL',
    province: 'PBY',
    names: inSeven('Belmara', 'Belmara', 'Belmara', 'بلمارا', 'बेलमारा', 'ಬೆಲ್ಮಾರಾ', 'பெல்மாரா'),
    latitude: 31.42,
    longitude: -38.91,
    quarters: ['OLD', 'HAR'],
    postal: 10420,
  },
  {
    code: 'TOS',
    province: 'PBY',
    names: inSeven('Tosira', 'Tosira', 'Tosira', 'توسيرا', 'तोसीरा', 'ತೋಸಿರಾ', 'தோசிரா'),
    latitude: 31.58,
    longitude: -38.62,
    quarters: ['MAR', 'GAR'],
    postal: 10440,
  },
  {
    code: 'ORV',
    province: 'CCP',
    names: inSeven('Orvina', 'Orvina', 'Orvina', 'أورفينا', 'ओरवीना', 'ಒರ್ವಿನಾ', 'ஓர்வினா'),
    latitude: 31.71,
    longitude: -38.2,
    quarters: ['OLD', 'UNI'],
    postal: 11010,
  },
  {
    code: 'KEL',
    province: 'CCP',
    names: inSeven('Kelanda', 'Kelanda', 'Kelanda', 'كيلاندا', 'केलांडा', 'ಕೆಲಾಂಡಾ', 'கெலாண்டா'),
    latitude: 31.66,
    longitude: -37.84,
    quarters: ['STA', 'HAR'],
    postal: 11030,
  },
  {
    code: 'MIR',
    province: 'UVA',
    names: inSeven('Miruna', 'Mirouna', 'Miruna', 'ميرونا', 'मिरूना', 'ಮಿರುನಾ', 'மிருனா'),
    latitude: 30.95,
    longitude: -38.44,
    quarters: ['OLD', 'MAR'],
    postal: 20110,
  },
  {
    code: 'DAL',
    province: 'UVA',
    names: inSeven('Dalvera', 'Dalvera', 'Dalvera', 'دالفيرا', 'डालवेरा', 'ಡಾಲ್ವೆರಾ', 'டால்வேரா'),
    latitude: 30.81,
    longitude: -38.13,
    quarters: ['GAR', 'MIL'],
    postal: 20130,
  },
  {
    code: 'SAN',
    province: 'CRI',
    names: inSeven('Sanoria', 'Sanoria', 'Sanoria', 'سانوريا', 'सानोरिया', 'ಸನೋರಿಯಾ', 'சனோரியா'),
    latitude: 30.6,
    longitude: -37.72,
    quarters: ['STA', 'UNI'],
    postal: 21210,
  },
  {
    code: 'PEL',
    province: 'CRI',
    names: inSeven('Pelitana', 'Pelitana', 'Pelitana', 'بيليتانا', 'पेलिताना', 'ಪೆಲಿತಾನಾ', 'பெலிதானா'),
    latitude: 30.43,
    longitude: -37.95,
    quarters: ['OLD', 'MIL'],
    postal: 21230,
  },
  {
    code: 'RUV',
    province: 'RIS',
    names: inSeven('Ruvelta', 'Rouvelta', 'Ruvelta', 'روفيلتا', 'रुवेल्टा', 'ರುವೆಲ್ಟಾ', 'ருவெல்டா'),
    latitude: 30.12,
    longitude: -38.77,
    quarters: ['HAR', 'MAR'],
    postal: 30310,
  },
  {
    code: 'NAB',
    province: 'RIS',
    names: inSeven('Nabira', 'Nabira', 'Nabira', 'نابيرا', 'नबीरा', 'ನಬಿರಾ', 'நபிரா'),
    latitude: 30.02,
    longitude: -39.05,
    quarters: ['OLD', 'GAR'],
    postal: 30330,
  },
  {
    code: 'LOM',
    province: 'SPL',
    names: inSeven('Lomeka', 'Lomeka', 'Lomeka', 'لوميكا', 'लोमेका', 'ಲೊಮೆಕಾ', 'லோமேகா'),
    latitude: 29.84,
    longitude: -38.4,
    quarters: ['MAR', 'STA'],
    postal: 31410,
  },
  {
    code: 'AMA',
    province: 'SPL',
    names: inSeven('Amasti', 'Amasti', 'Amasti', 'أماستي', 'अमास्ती', 'ಅಮಾಸ್ತಿ', 'அமாஸ்தி'),
    latitude: 29.7,
    longitude: -38.08,
    quarters: ['UNI', 'MIL'],
    postal: 31430,
  },
];

const quarterNames: Readonly<Record<string, SevenNames>> = {
  OLD: inSeven(
    '$city Old Town',
    'Vieille ville de $city',
    'Casco antiguo de $city',
    'البلدة القديمة في $city',
    '$city पुराना शहर',
    '$city ಹಳೆ ಪೇಟೆ',
    '$city பழைய நகர்',
  ),
  HAR: inSeven('$city Harbour', 'Port de $city', 'Puerto de $city', 'ميناء $city', '$city बंदरगाह', '$city ಬಂದರು', '$city துறைமுகம்'),
  MAR: inSeven('$city Market', 'Marché de $city', 'Mercado de $city', 'سوق $city', '$city बाज़ार', '$city ಮಾರುಕಟ್ಟೆ', '$city சந்தை'),
  GAR: inSeven('$city Gardens', 'Jardins de $city', 'Jardines de $city', 'حدائق $city', '$city उद्यान', '$city ಉದ್ಯಾನ', '$city பூங்கா'),
  UNI: inSeven('$city University', 'Université de $city', 'Universidad de $city', 'جامعة $city', '$city विश्वविद्यालय', '$city ವಿಶ್ವವಿದ್ಯಾಲಯ', '$city பல்கலைக்கழகம்'),
  STA: inSeven('$city Station', 'Gare de $city', 'Estación de $city', 'محطة $city', '$city स्टेशन', '$city ನಿಲ್ದಾಣ', '$city நிலையம்'),
  MIL: inSeven('$city Mills', 'Moulins de $city', 'Molinos de $city', 'طواحين $city', '$city मिल', '$city ಗಿರಣಿ', '$city ஆலை'),
};

/** The quarters of a city, each with its two postal codes. */
export const quartersOf = ({ code, names, quarters, postal }: City) =>
  quarters.map((quarter, index) => ({
    code: `${code}-${quarter}`,
    names: filled(quarterNames[quarter]!, { city: names }),
    postalCodes: [postal + index * 10, postal + index * 10 + 1].map(String),
  }));

/** The whole tree, parents first. */
export const places: readonly Place[] = [
  { code: ROOT, level: 0, parent: null, names: inSeven('Aldora', 'Aldora', 'Aldora', 'ألدورا', 'अल्दोरा', 'ಅಲ್ಡೋರಾ', 'அல்டோரா') },
  ...regions.map((place) => ({ ...place, level: 1 })),
  ...provinces.map((place) => ({ ...place, level: 2 })),
  ...cities.map(({ code, province, names }) => ({ code, level: 3, parent: province, names })),
  ...cities.flatMap((city) => quartersOf(city).map(({ code, names }) => ({ code, level: 4, parent: city.code, names }))),
  ...cities.flatMap((city) =>
    quartersOf(city).flatMap(({ code, postalCodes }) => postalCodes.map((postal) => ({ code: postal, level: 5, parent: code, names: same(postal) }))),
  ),
];
