const [joiner, nonJoiner] = ['\u200d', '\u200c'];

/**
 * A line in each language of the country as people type it: marks apart from their letters, apostrophes of two kinds,
 * signs of the language itself, and the joiners that scripts of India need.
 */
export const samples: Readonly<Record<string, string>> = {
  eng: "Róisín O’Brien-D'Arcy, naïve (2nd)",
  fra: 'Anaïs L’Hôpital « œuvre »'.normalize('NFD'),
  spa: '¿Íñigo Muñoz? n.º 2, ¡sí!',
  ara: `عَبْد${nonJoiner}الرحمن، بنُ عليّ؛ لماذا؟ ٪٣`,
  hin: `शर्${joiner}मा क्${nonJoiner}ष राजेश की ड़ाक। २३`,
  kan: `ರ್${joiner}ಯಾಂಕ್${nonJoiner} ಲಕ್ಷ್ಮೀ ೨೩, "ಹೌದು"`,
  tam: `ஸ்ரீ க்${nonJoiner}ஷ லக்ஷ்மி ‘ஆம்’ ௨௩`,
};

/** The same in a few lines, as in a message. */
export const longer = (text: string) => `${text}\n— ${text}\r\n${text}…`;
