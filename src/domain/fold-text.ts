/**
 * Text as searching compares it: without case, diacritics, width, and differences of encoding; Arabic
 * without vowel marks and tatweel, its letters by their plain form; digits of any script as 0 to 9.
 * Folds code point by code point, so that what was folded can be traced back.
 */
export function foldText(text: string): string {
  if (foldsAsItStands.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(unseen, '')
    .toLowerCase()
    .replaceAll(special, (found) => plain[found] ?? digitOf(found))
    .replaceAll(space, ' ');
}

/** Every word of the query occurs somewhere in the text. A blank query is in every text. */
export function includesFolded(text: string, query: string): boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
}

/** What of ASCII is seen, and the ends of lines: only case is to be folded. */
export const foldsAsItStands = /^[\n -~]*$/;

/** Marks above and below, characters without width, the stretching of Arabic lines. */
const unseen = /[\p{Mn}\p{Cf}\u0640]/gu;

const space = /[^\S\n ]/g;

/** Letters that are a variant of another one without being composed of it. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

const special = new RegExp(`[${Object.keys(plain).join('')}]|(?![0-9])\\p{Nd}`, 'gu');

/** A decimal digit of any script: each script has its ten in a row. */
function digitOf(found: string): string {
  const code = found.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
