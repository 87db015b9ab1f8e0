import type { Wording } from './wording.ts';

/**
 * The wording that a statement taken from a passage starts with: verbatim where it is the passage, a
 * partial quote where it only holds words in quotation marks, or holds the passage among other words.
 * Null: a person has to say.
 */
export function wordingOf(statement: string, passage: string): Wording | null {
  const said = plain(statement);
  const words = plain(passage);
  if (said === '' || words === '') return null;
  if (said === words || said === bare(words))
    return holdsQuotation(words) ? 'partial-quote' : 'verbatim';
  if (said.includes(words) || said.includes(bare(words))) return 'partial-quote';
  return null;
}

/** A passage as a statement: one line for each paragraph, without the quotation marks around all of it. */
export function statementOf(passage: string): string {
  const text = passage.replaceAll(/\n\n+/g, '\u0000').replaceAll(/\s+/g, ' ');
  return bare(text.replaceAll('\u0000', '\n\n').trim());
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['「', '」'],
];

/** Without the quotation marks that stand around the whole. */
function bare(text: string): string {
  const last = text.replace(/[.,]$/, '');
  for (const [open, close] of pairs) {
    for (const each of [text, last]) {
      const inner = each.slice(1, -1);
      const isWhole = each.length > 2 && each.startsWith(open) && each.endsWith(close);
      if (isWhole && !inner.includes(open) && !inner.includes(close)) return inner;
    }
  }
  return text;
}

/** Words in quotation marks that are not the whole. */
function holdsQuotation(text: string): boolean {
  return bare(text) === text && /[“«„「][^”»“」]+[”»“」]|"[^"]+"/.test(text);
}
