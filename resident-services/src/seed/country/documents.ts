import { inSeven, type SevenNames } from './languages.js';

interface Category {
  code: string;
  names: SevenNames;
  descriptions: SevenNames;
}

/** The codes are those of the wire. */
export const categories: readonly Category[] = [
  {
    code: 'POI',
    names: inSeven('Proof of identity', "Justificatif d'identité", 'Prueba de identidad', 'إثبات الهوية', 'पहचान का प्रमाण', 'ಗುರುತಿನ ಪುರಾವೆ', 'அடையாளச் சான்று'),
    descriptions: inSeven(
      'Shows who you are.',
      'Montre qui vous êtes.',
      'Muestra quién es usted.',
      'يبيّن من أنت.',
      'यह बताता है कि आप कौन हैं।',
      'ನೀವು ಯಾರು ಎಂಬುದನ್ನು ತೋರಿಸುತ್ತದೆ.',
      'நீங்கள் யார் என்பதைக் காட்டுகிறது.',
    ),
  },
  {
    code: 'POA',
    names: inSeven('Proof of address', 'Justificatif de domicile', 'Prueba de domicilio', 'إثبات العنوان', 'पते का प्रमाण', 'ವಿಳಾಸದ ಪುರಾವೆ', 'முகவரிச் சான்று'),
    descriptions: inSeven(
      'Shows where you live.',
      'Montre où vous habitez.',
      'Muestra dónde vive.',
      'يبيّن أين تسكن.',
      'यह बताता है कि आप कहाँ रहते हैं।',
      'ನೀವು ಎಲ್ಲಿ ವಾಸಿಸುತ್ತೀರಿ ಎಂಬುದನ್ನು ತೋರಿಸುತ್ತದೆ.',
      'நீங்கள் எங்கு வசிக்கிறீர்கள் என்பதைக் காட்டுகிறது.',
    ),
  },
  {
    code: 'POR',
    names: inSeven('Proof of relationship', 'Justificatif de parenté', 'Prueba de parentesco', 'إثبات القرابة', 'संबंध का प्रमाण', 'ಸಂಬಂಧದ ಪುರಾವೆ', 'உறவுச் சான்று'),
    descriptions: inSeven(
      'Shows whose parent, child or guardian you are.',
      "Montre de qui vous êtes le parent, l'enfant ou le tuteur.",
      'Muestra de quién es usted padre, madre, hijo o tutor.',
      'يبيّن صلتك بوالد أو طفل أو وصي.',
      'यह माता-पिता, संतान या अभिभावक से आपका संबंध बताता है।',
      'ಪೋಷಕರು, ಮಗು ಅಥವಾ ಪಾಲಕರೊಂದಿಗೆ ನಿಮ್ಮ ಸಂಬಂಧವನ್ನು ತೋರಿಸುತ್ತದೆ.',
      'பெற்றோர், குழந்தை அல்லது பாதுகாவலருடன் உங்கள் உறவைக் காட்டுகிறது.',
    ),
  },
  {
    code: 'POB',
    names: inSeven(
      'Proof of date of birth',
      'Justificatif de date de naissance',
      'Prueba de fecha de nacimiento',
      'إثبات تاريخ الميلاد',
      'जन्मतिथि का प्रमाण',
      'ಜನ್ಮ ದಿನಾಂಕದ ಪುರಾವೆ',
      'பிறந்த தேதிச் சான்று',
    ),
    descriptions: inSeven(
      'Shows when you were born.',
      'Montre quand vous êtes né.',
      'Muestra cuándo nació.',
      'يبيّن متى وُلدت.',
      'यह बताता है कि आपका जन्म कब हुआ।',
      'ನೀವು ಯಾವಾಗ ಹುಟ್ಟಿದಿರಿ ಎಂಬುದನ್ನು ತೋರಿಸುತ್ತದೆ.',
      'நீங்கள் எப்போது பிறந்தீர்கள் என்பதைக் காட்டுகிறது.',
    ),
  },
  {
    code: 'POE',
    names: inSeven(
      'Proof of exception',
      "Justificatif d'exception",
      'Prueba de excepción',
      'إثبات الاستثناء',
      'अपवाद का प्रमाण',
      'ವಿನಾಯಿತಿಯ ಪುರಾವೆ',
      'விதிவிலக்குச் சான்று',
    ),
    descriptions: inSeven(
      'Shows why fingerprints, iris or face cannot be taken.',
      "Montre pourquoi les empreintes, l'iris ou le visage ne peuvent être relevés.",
      'Muestra por qué no se pueden tomar huellas, iris o rostro.',
      'يبيّن لماذا لا يمكن أخذ البصمات أو القزحية أو الوجه.',
      'यह बताता है कि उँगलियों के निशान, आइरिस या चेहरा क्यों नहीं लिया जा सकता।',
      'ಬೆರಳಚ್ಚು, ಕಣ್ಣಿನ ಪಾಪೆ ಅಥವಾ ಮುಖವನ್ನು ಏಕೆ ದಾಖಲಿಸಲಾಗದು ಎಂಬುದನ್ನು ತೋರಿಸುತ್ತದೆ.',
      'கைரேகை, கருவிழி அல்லது முகத்தைப் பதிவு செய்ய முடியாத காரணத்தைக் காட்டுகிறது.',
    ),
  },
];

/** Who applies: people of full age and children, from here and from elsewhere. */
type Applicant = '001' | '002' | '003' | '004';
const everyone: readonly Applicant[] = ['001', '002', '003', '004'];
const adults: readonly Applicant[] = ['001', '002'];
const children: readonly Applicant[] = ['003', '004'];
const ofHere: readonly Applicant[] = ['001', '003'];
const ofElsewhere: readonly Applicant[] = ['002', '004'];

interface DocumentType {
  code: string;
  names: SevenNames;
  /** What it is good for. */
  proves: readonly string[];
  applicants: readonly Applicant[];
}

const type = (code: string, proves: string, applicants: readonly Applicant[], names: SevenNames): DocumentType => ({
  code,
  names,
  proves: proves.split(' '),
  applicants,
});

export const documentTypes: readonly DocumentType[] = [
  type(
    'CIN',
    'POI POB',
    ofHere,
    inSeven(
      'National identity card',
      "Carte nationale d'identité",
      'Documento nacional de identidad',
      'بطاقة الهوية الوطنية',
      'राष्ट्रीय पहचान पत्र',
      'ರಾಷ್ಟ್ರೀಯ ಗುರುತಿನ ಚೀಟಿ',
      'தேசிய அடையாள அட்டை',
    ),
  ),
  type('PAS', 'POI POB', everyone, inSeven('Passport', 'Passeport', 'Pasaporte', 'جواز السفر', 'पासपोर्ट', 'ಪಾಸ್‌ಪೋರ್ಟ್', 'கடவுச்சீட்டு')),
  type(
    'DRL',
    'POI POA',
    adults,
    inSeven('Driving licence', 'Permis de conduire', 'Permiso de conducir', 'رخصة القيادة', 'ड्राइविंग लाइसेंस', 'ಚಾಲನಾ ಪರವಾನಗಿ', 'ஓட்டுநர் உரிமம்'),
  ),
  type(
    'VOT',
    'POI POA',
    ['001'],
    inSeven('Voter card', "Carte d'électeur", 'Tarjeta de votante', 'بطاقة الناخب', 'मतदाता पहचान पत्र', 'ಮತದಾರರ ಗುರುತಿನ ಚೀಟಿ', 'வாக்காளர் அட்டை'),
  ),
  type(
    'RNC',
    'POI POA',
    everyone,
    inSeven('Rental contract', 'Contrat de location', 'Contrato de alquiler', 'عقد إيجار', 'किराया अनुबंध', 'ಬಾಡಿಗೆ ಒಪ್ಪಂದ', 'வாடகை ஒப்பந்தம்'),
  ),
  type(
    'COR',
    'POA',
    everyone,
    inSeven(
      'Certificate of residence',
      'Certificat de résidence',
      'Certificado de residencia',
      'شهادة سكن',
      'निवास प्रमाण पत्र',
      'ವಾಸಸ್ಥಳ ಪ್ರಮಾಣಪತ್ರ',
      'வசிப்பிடச் சான்றிதழ்',
    ),
  ),
  type(
    'CRN',
    'POR',
    everyone,
    inSeven(
      'Certificate of relationship',
      'Certificat de parenté',
      'Certificado de parentesco',
      'شهادة قرابة',
      'संबंध प्रमाण पत्र',
      'ಸಂಬಂಧ ಪ್ರಮಾಣಪತ್ರ',
      'உறவுச் சான்றிதழ்',
    ),
  ),
  type(
    'COB',
    'POB POR',
    everyone,
    inSeven('Birth certificate', 'Acte de naissance', 'Certificado de nacimiento', 'شهادة ميلاد', 'जन्म प्रमाण पत्र', 'ಜನನ ಪ್ರಮಾಣಪತ್ರ', 'பிறப்புச் சான்றிதழ்'),
  ),
  type(
    'COE',
    'POE',
    everyone,
    inSeven(
      'Certificate of exception',
      "Certificat d'exception",
      'Certificado de excepción',
      'شهادة استثناء',
      'अपवाद प्रमाण पत्र',
      'ವಿನಾಯಿತಿ ಪ್ರಮಾಣಪತ್ರ',
      'விதிவிலக்குச் சான்றிதழ்',
    ),
  ),
  type(
    'EOP',
    'POE',
    everyone,
    inSeven(
      'Photograph of the exception',
      "Photographie de l'exception",
      'Fotografía de la excepción',
      'صورة الاستثناء',
      'अपवाद का चित्र',
      'ವಿನಾಯಿತಿಯ ಛಾಯಾಚಿತ್ರ',
      'விதிவிலக்கின் புகைப்படம்',
    ),
  ),
  type(
    'DOC001',
    'POA',
    everyone,
    inSeven('Electricity bill', "Facture d'électricité", 'Factura de electricidad', 'فاتورة كهرباء', 'बिजली का बिल', 'ವಿದ್ಯುತ್ ಬಿಲ್', 'மின்கட்டண ரசீது'),
  ),
  type('DOC002', 'POA', everyone, inSeven('Water bill', "Facture d'eau", 'Factura de agua', 'فاتورة مياه', 'पानी का बिल', 'ನೀರಿನ ಬಿಲ್', 'குடிநீர்க் கட்டண ரசீது')),
  type('DOC003', 'POA', everyone, inSeven('Gas bill', 'Facture de gaz', 'Factura de gas', 'فاتورة غاز', 'गैस का बिल', 'ಅನಿಲ ಬಿಲ್', 'எரிவாயுக் கட்டண ரசீது')),
  type(
    'DOC004',
    'POA',
    everyone,
    inSeven(
      'Telephone or internet bill',
      "Facture de téléphone ou d'internet",
      'Factura de teléfono o internet',
      'فاتورة هاتف أو إنترنت',
      'टेलीफ़ोन या इंटरनेट का बिल',
      'ದೂರವಾಣಿ ಅಥವಾ ಅಂತರ್ಜಾಲ ಬಿಲ್',
      'தொலைபேசி அல்லது இணையக் கட்டண ரசீது',
    ),
  ),
  type(
    'DOC005',
    'POA',
    adults,
    inSeven('Bank statement', 'Relevé bancaire', 'Extracto bancario', 'كشف حساب مصرفي', 'बैंक विवरण', 'ಬ್ಯಾಂಕ್ ವಿವರಪಟ್ಟಿ', 'வங்கிக் கணக்கு அறிக்கை'),
  ),
  type(
    'DOC006',
    'POA',
    adults,
    inSeven('Tax assessment', "Avis d'imposition", 'Liquidación de impuestos', 'إشعار ضريبي', 'कर निर्धारण पत्र', 'ತೆರಿಗೆ ನಿರ್ಧಾರ ಪತ್ರ', 'வரி மதிப்பீட்டு ஆவணம்'),
  ),
  type(
    'DOC007',
    'POA',
    adults,
    inSeven('Deed of property', 'Titre de propriété', 'Escritura de propiedad', 'صك ملكية', 'संपत्ति का विलेख', 'ಆಸ್ತಿ ಪತ್ರ', 'சொத்துப் பத்திரம்'),
  ),
  type(
    'DOC008',
    'POI',
    ofElsewhere,
    inSeven('Residence permit', 'Titre de séjour', 'Permiso de residencia', 'تصريح إقامة', 'निवास परमिट', 'ವಾಸ ಪರವಾನಗಿ', 'வசிப்பிட அனுமதி'),
  ),
  type('DOC009', 'POI', ofElsewhere, inSeven('Visa', 'Visa', 'Visado', 'تأشيرة', 'वीज़ा', 'ವೀಸಾ', 'விசா')),
  type(
    'DOC010',
    'POI',
    ofElsewhere,
    inSeven('Refugee card', 'Carte de réfugié', 'Tarjeta de refugiado', 'بطاقة لاجئ', 'शरणार्थी कार्ड', 'ನಿರಾಶ್ರಿತರ ಚೀಟಿ', 'அகதி அட்டை'),
  ),
  type(
    'DOC011',
    'POI',
    children,
    inSeven('School card', "Carte d'élève", 'Carné escolar', 'بطاقة مدرسية', 'विद्यालय पहचान पत्र', 'ಶಾಲಾ ಗುರುತಿನ ಚೀಟಿ', 'பள்ளி அடையாள அட்டை'),
  ),
  type(
    'DOC012',
    'POI',
    adults,
    inSeven('Student card', "Carte d'étudiant", 'Carné de estudiante', 'بطاقة طالب', 'छात्र पहचान पत्र', 'ವಿದ್ಯಾರ್ಥಿ ಗುರುತಿನ ಚೀಟಿ', 'மாணவர் அடையாள அட்டை'),
  ),
  type(
    'DOC013',
    'POI',
    adults,
    inSeven(
      'Card of a public employer',
      "Carte d'agent public",
      'Carné de empleado público',
      'بطاقة موظف عام',
      'सरकारी कर्मचारी पहचान पत्र',
      'ಸರ್ಕಾರಿ ನೌಕರರ ಗುರುತಿನ ಚೀಟಿ',
      'அரசு ஊழியர் அடையாள அட்டை',
    ),
  ),
  type('DOC014', 'POI', adults, inSeven('Pension card', 'Carte de retraité', 'Carné de pensionista', 'بطاقة متقاعد', 'पेंशन कार्ड', 'ಪಿಂಚಣಿ ಚೀಟಿ', 'ஓய்வூதிய அட்டை')),
  type(
    'DOC015',
    'POI',
    everyone,
    inSeven(
      'Health insurance card',
      "Carte d'assurance maladie",
      'Tarjeta sanitaria',
      'بطاقة التأمين الصحي',
      'स्वास्थ्य बीमा कार्ड',
      'ಆರೋಗ್ಯ ವಿಮಾ ಚೀಟಿ',
      'மருத்துவக் காப்பீட்டு அட்டை',
    ),
  ),
  type(
    'DOC016',
    'POR',
    adults,
    inSeven('Marriage certificate', 'Acte de mariage', 'Certificado de matrimonio', 'شهادة زواج', 'विवाह प्रमाण पत्र', 'ವಿವಾಹ ಪ್ರಮಾಣಪತ್ರ', 'திருமணச் சான்றிதழ்'),
  ),
  type(
    'DOC017',
    'POR',
    everyone,
    inSeven('Family book', 'Livret de famille', 'Libro de familia', 'دفتر العائلة', 'परिवार पुस्तिका', 'ಕುಟುಂಬ ಪುಸ್ತಕ', 'குடும்பப் புத்தகம்'),
  ),
  type(
    'DOC018',
    'POR',
    children,
    inSeven('Order of guardianship', 'Décision de tutelle', 'Resolución de tutela', 'قرار وصاية', 'अभिभावकता आदेश', 'ಪಾಲಕತ್ವದ ಆದೇಶ', 'பாதுகாவலர் ஆணை'),
  ),
  type(
    'DOC019',
    'POR',
    children,
    inSeven('Adoption papers', "Papiers d'adoption", 'Documentos de adopción', 'وثائق تبنٍّ', 'दत्तक ग्रहण पत्र', 'ದತ್ತು ಪತ್ರಗಳು', 'தத்தெடுப்பு ஆவணங்கள்'),
  ),
  type(
    'DOC020',
    'POB',
    everyone,
    inSeven(
      'School leaving certificate',
      "Certificat de fin d'études",
      'Certificado de estudios',
      'شهادة إتمام الدراسة',
      'विद्यालय छोड़ने का प्रमाण पत्र',
      'ಶಾಲೆ ಬಿಟ್ಟ ಪ್ರಮಾಣಪತ್ರ',
      'பள்ளி நிறைவுச் சான்றிதழ்',
    ),
  ),
];
