import { foldedCharacter } from './folded-character.ts';
import { foldsAsItStands, foldText } from './fold-text.ts';

/**
 * Many texts, each as `foldText` folds it, several times as fast: unit by unit from a table, and made into
 * strings together. What folds to ASCII takes one byte a letter.
 */
export function foldTexts(texts: readonly string[]): readonly string[] {
  const units = texts.reduce((sum, { length }) => (length > most ? sum : sum + length), 0);
  if (units > most) {
    const half = Math.floor(texts.length / 2);
    return [...foldTexts(texts.slice(0, half)), ...foldTexts(texts.slice(half))];
  }
  makeRoom(units);
  let narrowEnd = 0;
  let wideEnd = 0;
  const folded = texts.map((text) => {
    if (foldsAsItStands.test(text)) return text.toLowerCase();
    if (text.length > most) return foldText(text);
    const { length, all } = fold(text, narrowEnd, wideEnd);
    if (Math.max(narrowEnd, wideEnd) + length > wide.length || all >= lone) return foldText(text);
    const isNarrow = all < 0x80;
    const start = isNarrow ? narrowEnd : wideEnd;
    if (isNarrow) narrowEnd += length;
    else wideEnd += length;
    return { isNarrow, start, end: start + length };
  });
  const narrowText = latin.decode(narrow.subarray(0, narrowEnd));
  const wideText = utf16.decode(wide.subarray(0, wideEnd));
  return folded.map((each) =>
    typeof each === 'string'
      ? each
      : (each.isNarrow ? narrowText : wideText).slice(each.start, each.end),
  );
}

const latin = new TextDecoder('latin1');
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** UTF-16 units for which there is room; a longer text is folded by itself. */
const most = 1_000_000;
/** How many units most folded texts take for each of their own: a Korean syllable becomes three letters. */
const mostOfUnit = 3;

/** Where texts are folded, again and again: each is written into both, and stays in one. */
let narrow = new Uint8Array();
let wide = new Uint16Array();

function makeRoom(units: number): void {
  const room = units * mostOfUnit;
  if (room <= wide.length) return;
  narrow = new Uint8Array(room);
  wide = new Uint16Array(room);
}

/** By UTF-16 unit the one that it folds to; 0: it is not known yet, or folds to several. */
const table = new Uint16Array(0x1_00_00);

/** What folds to nothing, as vowel marks do. */
const nothing = 0xff_ff;

/** Half of a pair, alone: what is decoded would have another character in its place. */
const lone = 0x1_00_00;

/** @returns how long it is, even if there is no room for it; `all`: all units, or-ed */
function fold(text: string, narrowStart: number, wideStart: number) {
  let length = 0;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = table[text.charCodeAt(at)] ?? 0;
    if (own === nothing) continue;
    if (own !== 0) {
      narrow[narrowStart + length] = own;
      wide[wideStart + length] = own;
      length += 1;
      all |= own;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xff_ff) at += 1;
    const isLone = code >= 0xd8_00 && code <= 0xdf_ff;
    if (isLone) all |= lone;
    const part = foldedCharacter(String.fromCodePoint(code));
    if (part.length < 2 && code < nothing && !isLone)
      table[code] = part === '' ? nothing : part.charCodeAt(0);
    for (let unit = 0; unit < part.length; unit += 1) {
      narrow[narrowStart + length] = part.charCodeAt(unit);
      wide[wideStart + length] = part.charCodeAt(unit);
      length += 1;
      all |= part.charCodeAt(unit);
    }
  }
  return { length, all };
}
