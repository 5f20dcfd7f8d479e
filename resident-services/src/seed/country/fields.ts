import { inSeven, same, type SevenNames } from './languages.js';

interface Field {
  name: string;
  descriptions: SevenNames;
  entries: readonly { code: string; names: SevenNames }[];
}

const entry = (code: string, names: SevenNames) => ({ code, names });

/** Lists of values that an identity takes from; the codes are those of the wire. */
export const dynamicFields: readonly Field[] = [
  {
    name: 'gender',
    descriptions: inSeven('Gender', 'Sexe', 'Sexo', 'الجنس', 'लिंग', 'ಲಿಂಗ', 'பாலினம்'),
    entries: [
      entry('MLE', inSeven('Male', 'Masculin', 'Masculino', 'ذكر', 'पुरुष', 'ಪುರುಷ', 'ஆண்')),
      entry('FLE', inSeven('Female', 'Féminin', 'Femenino', 'أنثى', 'महिला', 'ಮಹಿಳೆ', 'பெண்')),
      entry('OTH', inSeven('Other', 'Autre', 'Otro', 'آخر', 'अन्य', 'ಇತರೆ', 'மற்றவை')),
    ],
  },
  {
    name: 'residenceStatus',
    descriptions: inSeven('Residence status', 'Statut de résidence', 'Estado de residencia', 'حالة الإقامة', 'निवास स्थिति', 'ವಾಸದ ಸ್ಥಿತಿ', 'வசிப்பிட நிலை'),
    entries: [
      entry('FR', inSeven('Foreigner', 'Étranger', 'Extranjero', 'أجنبي', 'विदेशी', 'ವಿದೇಶಿ', 'வெளிநாட்டவர்')),
      entry('NFR', inSeven('National', 'National', 'Nacional', 'مواطن', 'नागरिक', 'ನಾಗರಿಕ', 'குடிமகன்')),
    ],
  },
  {
    name: 'maritalStatus',
    descriptions: inSeven('Marital status', 'État civil', 'Estado civil', 'الحالة الاجتماعية', 'वैवाहिक स्थिति', 'ವೈವಾಹಿಕ ಸ್ಥಿತಿ', 'திருமண நிலை'),
    entries: [
      entry('SGL', inSeven('Single', 'Célibataire', 'Soltero', 'أعزب', 'अविवाहित', 'ಅವಿವಾಹಿತ', 'மணமாகாதவர்')),
      entry('MRD', inSeven('Married', 'Marié', 'Casado', 'متزوج', 'विवाहित', 'ವಿವಾಹಿತ', 'மணமானவர்')),
      entry('DVC', inSeven('Divorced', 'Divorcé', 'Divorciado', 'مطلق', 'तलाक़शुदा', 'ವಿಚ್ಛೇದಿತ', 'விவாகரத்தானவர்')),
      entry('WDW', inSeven('Widowed', 'Veuf', 'Viudo', 'أرمل', 'विधवा या विधुर', 'ವಿಧವೆ ಅಥವಾ ವಿಧುರ', 'துணையை இழந்தவர்')),
    ],
  },
  {
    name: 'bloodType',
    descriptions: inSeven('Blood type', 'Groupe sanguin', 'Grupo sanguíneo', 'فصيلة الدم', 'रक्त समूह', 'ರಕ್ತದ ಗುಂಪು', 'இரத்த வகை'),
    entries: ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'].map((code) => entry(code, same(code))),
  },
  {
    name: 'preferredLang',
    descriptions: inSeven('Preferred language', 'Langue préférée', 'Idioma preferido', 'اللغة المفضلة', 'पसंदीदा भाषा', 'ಆದ್ಯತೆಯ ಭಾಷೆ', 'விருப்ப மொழி'),
    // Each in its own letters, so that whoever looks for theirs finds it.
    entries: Object.entries({ eng: 'English', fra: 'Français', spa: 'Español', ara: 'العربية', hin: 'हिन्दी', kan: 'ಕನ್ನಡ', tam: 'தமிழ்' }).map(([code, name]) =>
      entry(code, same(name)),
    ),
  },
];
