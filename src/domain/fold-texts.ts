import { foldsAsItStands, foldText } from './fold-text.ts';
import { foldedCharacter } from './folded-character.ts';

/**
 * Many texts, each as `foldText` folds it, several times as fast: unit by unit from a table, and made into
 * strings together. What folds to ASCII takes one byte a letter.
 */
export function foldTexts(texts: readonly string[]): readonly string[] {
  const room = texts.reduce((sum, { length }) => sum + length, 0);
  const narrow = { units: new Uint8Array(room), end: 0 };
  const wide = { units: new Uint16Array(room * mostOfUnit), end: 0 };
  const folded = texts.map((text) => {
    if (foldsAsItStands.test(text)) return text.toLowerCase();
    const { end, all } = fold(text, wide.units, wide.end);
    if (end > wide.units.length || all >= lone) return foldText(text);
    const part = wide.units.subarray(wide.end, end);
    const isNarrow = all < 0x80 && narrow.end + part.length <= room;
    const into = isNarrow ? narrow : wide;
    if (isNarrow) narrow.units.set(part, narrow.end);
    const start = into.end;
    into.end += part.length;
    return { isNarrow, start, end: into.end };
  });
  const narrowText = latin.decode(narrow.units.subarray(0, narrow.end));
  const wideText = utf16.decode(wide.units.subarray(0, wide.end));
  return folded.map((each) =>
    typeof each === 'string'
      ? each
      : (each.isNarrow ? narrowText : wideText).slice(each.start, each.end),
  );
}

const latin = new TextDecoder('latin1');
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** How many units most folded texts take for each of their own: a Korean syllable becomes three letters. */
const mostOfUnit = 3;

/** By UTF-16 unit the one that it folds to; 0: it is not known yet, or folds to several. */
const table = new Uint16Array(0x1_00_00);

/** What folds to nothing, as vowel marks do. */
const nothing = 0xff_ff;

/** Half of a pair, alone: what is decoded would have another character in its place. */
const lone = 0x1_00_00;

/** @returns where it ends, even beyond what there is room for; `all`: all units, or-ed */
function fold(text: string, units: Uint16Array, start: number) {
  let end = start;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = table[text.charCodeAt(at)] ?? 0;
    if (own === nothing) continue;
    if (own !== 0) {
      units[end] = own;
      end += 1;
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
      units[end] = part.charCodeAt(unit);
      all |= part.charCodeAt(unit);
      end += 1;
    }
  }
  return { end, all };
}
