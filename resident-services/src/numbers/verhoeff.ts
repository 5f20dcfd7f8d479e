// The dihedral group of the pentagon: d multiplies, p permutes by position, inv inverts.
const d = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const p = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];
const inv = '0432156789';

const walk = (digits: string, offset: number) =>
  [...digits].reverse().reduce((check, digit, index) => Number(d[check]?.[Number(p[(index + offset) % 8]?.[Number(digit)])]), 0);

/** The digit that makes a number end rightly. */
export const checkDigit = (digits: string) => inv[walk(digits, 1)] ?? '0';

/** Whether the last digit fits the others: every slip of one digit and every swap of two neighbours is found. */
export const hasCheckDigit = (digits: string) => walk(digits, 0) === 0;
