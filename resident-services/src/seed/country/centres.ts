import { filled, inSeven, languages, type SevenNames } from './languages.js';
import { cities, quartersOf, ROOT } from './places.js';

/** Sixty centres: one in every postal code, a second one in each city's first. */
export interface SampleCentre {
  id: string;
  names: SevenNames;
  addresses: Readonly<Record<string, readonly string[]>>;
  latitude: number;
  longitude: number;
  postalCode: string;
  zone: string;
  phone: string;
  person: string;
  kiosks: number;
  hours: { opens: string; closes: string; lunchFrom: string; lunchTo: string };
  days: readonly string[];
}

const centreName = inSeven(
  'Registration centre $place $number',
  "Centre d'enregistrement $place $number",
  'Centro de registro $place $number',
  'مركز التسجيل $place $number',
  'पंजीकरण केंद्र $place $number',
  'ನೋಂದಣಿ ಕೇಂದ್ರ $place $number',
  'பதிவு மையம் $place $number',
);

const streetAddress = inSeven(
  '$number $street',
  '$number, $street',
  '$street, $number',
  '$number $street',
  '$number, $street',
  '$number, $street',
  '$number, $street',
);

const streets: readonly SevenNames[] = [
  inSeven('Lantern Street', 'rue de la Lanterne', 'Calle del Farol', 'شارع الفانوس', 'लालटेन मार्ग', 'ಲಾಂದ್ರ ರಸ್ತೆ', 'விளக்குத் தெரு'),
  inSeven('Harbour Walk', 'promenade du Port', 'Paseo del Puerto', 'ممشى الميناء', 'बंदरगाह पथ', 'ಬಂದರು ಹಾದಿ', 'துறைமுக நடைபாதை'),
  inSeven('Orchard Rise', 'montée du Verger', 'Cuesta del Huerto', 'طلعة البستان', 'बाग़ मार्ग', 'ತೋಟದ ರಸ್ತೆ', 'பழத்தோட்டத் தெரு'),
  inSeven('Mill Bridge', 'pont du Moulin', 'Puente del Molino', 'جسر الطاحونة', 'मिल पुल', 'ಗಿರಣಿ ಸೇತುವೆ', 'ஆலைப் பாலம்'),
  inSeven('Station Road', 'rue de la Gare', 'Calle de la Estación', 'طريق المحطة', 'स्टेशन रोड', 'ನಿಲ್ದಾಣ ರಸ್ತೆ', 'நிலையச் சாலை'),
  inSeven('Saffron Court', 'cour du Safran', 'Patio del Azafrán', 'ساحة الزعفران', 'केसर चौक', 'ಕೇಸರಿ ಚೌಕ', 'குங்குமப்பூச் சதுக்கம்'),
  inSeven('Weavers Row', 'rue des Tisserands', 'Calle de los Tejedores', 'شارع النساجين', 'बुनकर गली', 'ನೇಕಾರರ ಬೀದಿ', 'நெசவாளர் தெரு'),
];

const people = ['Alba Ferrin', 'Idris Kaleb', 'Noor Valdane', 'Rohan Setti', 'Maia Orsel', 'Tarik Benno'];

const hours = [
  { opens: '09:00:00', closes: '17:00:00', lunchFrom: '13:00:00', lunchTo: '14:00:00' },
  { opens: '08:00:00', closes: '16:00:00', lunchFrom: '12:00:00', lunchTo: '12:30:00' },
  { opens: '10:00:00', closes: '18:30:00', lunchFrom: '13:30:00', lunchTo: '14:15:00' },
];

/** Monday to Friday, Sunday to Thursday, Monday to Saturday; 101 is Sunday. */
const weeks = [
  ['102', '103', '104', '105', '106'],
  ['101', '102', '103', '104', '105'],
  ['102', '103', '104', '105', '106', '107'],
];

const shown = (text: string | number): SevenNames => Object.fromEntries(languages.map((language) => [language, String(text)])) as SevenNames;

export const centres: readonly SampleCentre[] = cities
  .flatMap((city) => {
    const spots = quartersOf(city).flatMap((quarter) => quarter.postalCodes.map((postalCode) => ({ city, quarter, postalCode })));
    return [...spots, spots[0]!];
  })
  .map(({ city, quarter, postalCode }, index) => {
    const withinCity = index % 5;
    const number = shown(withinCity + 1);
    const street = filled(streetAddress, { number: shown(3 + ((index * 7) % 90)), street: streets[index % streets.length]! });
    return {
      id: String(10_001 + index),
      names: filled(centreName, { place: quarter.names, number }),
      addresses: Object.fromEntries(
        languages.map((language) => [language, [street[language], quarter.names[language], `${postalCode} ${city.names[language]}`]]),
      ),
      // Some 700 m from one to the next, so that two kilometres find some of a city and none of the next one.
      latitude: Number((city.latitude + (withinCity - 2) * 0.0052).toFixed(6)),
      longitude: Number((city.longitude + ((withinCity * 2) % 5) * 0.0043).toFixed(6)),
      postalCode,
      zone: quarter.code,
      phone: `+99920556${String(100 + index)}`,
      person: people[index % people.length]!,
      kiosks: 2 + (index % 4),
      hours: hours[index % hours.length]!,
      days: weeks[index % weeks.length]!,
    };
  });

export const weekDays: readonly { code: string; names: SevenNames }[] = [
  inSeven('Sunday', 'Dimanche', 'Domingo', 'الأحد', 'रविवार', 'ಭಾನುವಾರ', 'ஞாயிறு'),
  inSeven('Monday', 'Lundi', 'Lunes', 'الاثنين', 'सोमवार', 'ಸೋಮವಾರ', 'திங்கள்'),
  inSeven('Tuesday', 'Mardi', 'Martes', 'الثلاثاء', 'मंगलवार', 'ಮಂಗಳವಾರ', 'செவ்வாய்'),
  inSeven('Wednesday', 'Mercredi', 'Miércoles', 'الأربعاء', 'बुधवार', 'ಬುಧವಾರ', 'புதன்'),
  inSeven('Thursday', 'Jeudi', 'Jueves', 'الخميس', 'गुरुवार', 'ಗುರುವಾರ', 'வியாழன்'),
  inSeven('Friday', 'Vendredi', 'Viernes', 'الجمعة', 'शुक्रवार', 'ಶುಕ್ರವಾರ', 'வெள்ளி'),
  inSeven('Saturday', 'Samedi', 'Sábado', 'السبت', 'शनिवार', 'ಶನಿವಾರ', 'சனி'),
].map((names, index) => ({ code: String(101 + index), names }));

const yearly: readonly { day: string; names: SevenNames }[] = [
  { day: '01-01', names: inSeven("New Year's Day", "Jour de l'an", 'Año Nuevo', 'رأس السنة', 'नववर्ष', 'ಹೊಸ ವರ್ಷ', 'புத்தாண்டு') },
  { day: '03-21', names: inSeven('Day of Spring', 'Fête du printemps', 'Día de la Primavera', 'عيد الربيع', 'वसंत दिवस', 'ವಸಂತ ದಿನ', 'வசந்த நாள்') },
  { day: '05-14', names: inSeven('Day of the Sea', 'Fête de la mer', 'Día del Mar', 'عيد البحر', 'समुद्र दिवस', 'ಸಮುದ್ರ ದಿನ', 'கடல் நாள்') },
  { day: '09-02', names: inSeven('Foundation Day', 'Fête de la fondation', 'Día de la Fundación', 'يوم التأسيس', 'स्थापना दिवस', 'ಸಂಸ್ಥಾಪನಾ ದಿನ', 'நிறுவன நாள்') },
  { day: '11-30', names: inSeven('Day of Lanterns', 'Fête des lanternes', 'Día de los Faroles', 'عيد الفوانيس', 'दीप दिवस', 'ದೀಪ ದಿನ', 'விளக்கு நாள்') },
];

/** The holidays of the whole country in a year. */
export const holidaysOf = (year: number) => yearly.map(({ day, names }) => ({ location: ROOT, day: `${year}-${day}`, names }));
