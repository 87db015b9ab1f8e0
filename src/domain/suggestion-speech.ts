import { dateWordsIn } from './suggestion-date.ts';
import { isLead, isPartOfName, isPost, startsWithCapital } from './suggestion-post.ts';
import { blot } from './suggestion-quote.ts';
import type { WordRange } from './suggestion.ts';

/** How a sentence says who speaks. */
export interface Speech extends WordRange {
  /** The words that name the speaker, with the post beside the name. */
  readonly who: WordRange;
  readonly verb: WordRange;
  /** "he", "the minister": someone named before. */
  readonly isBackward: boolean;
  readonly date: WordRange | null;
}

/**
 * Who a sentence says is speaking: "X said", "said X", "X, foreign minister of Y, said", "according to
 * X"; null where it does not say so, or several could be meant. The range is that of the attribution.
 * @param isSomebody whether words name a person (not only a party): such a one's "rejected" speaks too
 * @param masked the sentence with what is quoted blotted out: verbs in quotes attribute nothing
 */
export function speechIn(masked: string, isSomebody: (words: string) => boolean): Speech | null {
  const tokens = tokensOf(masked);
  const dates = dateWordsIn(masked).filter(
    ({ start, end }) => !ahead.test(masked.slice(start, end)),
  );
  for (const { index, 0: words } of masked.matchAll(verbs)) {
    const verb = { start: index, end: index + words.length };
    const speech = words.toLowerCase().startsWith('according')
      ? spokenAfter(masked, tokens, verb)
      : (spokenBefore(masked, tokens, verb, dates) ?? spokenBehind(masked, tokens, verb));
    if (speech !== null) return withSurroundings(masked, speech, dates);
  }
  for (const { index, 0: words } of masked.matchAll(deeds)) {
    const verb = { start: index, end: index + words.length };
    const speech = spokenBefore(masked, tokens, verb, dates);
    const isPerson =
      speech !== null &&
      (speech.isBackward || isSomebody(masked.slice(speech.who.start, speech.who.end)));
    if (isPerson) return withSurroundings(masked, speech, dates);
  }
  return null;
}

/** No day on which something was said. */
const ahead =
  /^(?:by|before|until|after|since|within|in|next|soon|shortly|at a later|this coming|tomorrow|later|the end)\b/i;

const verbs =
  /(?<![\p{L}\p{N}])(?:sa(?:id|ys)(?! to (?:be|have))|t(?:old|ells)|add(?:ed|s)(?! to)|warn(?:ed|s)|stress(?:ed|es)|state[sd]|note[sd]|insist(?:ed|s)|argue[sd]|announce[sd]|declare[sd]|reiterate[sd]|repeat(?:ed|s)|emphasi[sz]e[sd]|underline[sd]|underscore[sd]|claim(?:ed|s)|confirm(?:ed|s)|den(?:ied|ies)|explain(?:ed|s)|recall(?:ed|s)|acknowledge[sd]|admit(?:ted|s)|believe[sd]|thinks|wrote|called(?! for| on| off)|describe[sd]|reaffirm(?:ed|s)|continued|replied|concluded|according to)(?![\p{L}\p{N}])/giu;

const deeds =
  /(?<![\p{L}\p{N}])(?:reject(?:ed|s)|demand(?:ed|s)|oppose[sd]|refuse[sd]|rule[sd] out|vow(?:ed|s)|pledge[sd]|promise[sd]|welcome[sd]|call(?:ed|s) for|urge[sd]|support(?:ed|s)|accept(?:ed|s))(?![\p{L}\p{N}])/gu;

interface Token extends WordRange {
  readonly text: string;
}

type Found = Omit<Speech, 'date'>;

function tokensOf(masked: string): readonly Token[] {
  return Array.from(
    masked.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]|['’](?=\p{L}))*['’]?/gu),
    ({ index, 0: text }) => {
      const word = text.replace(/[.'’-]+$/, (end) =>
        end.startsWith('.') && text.length < 4 ? end : '',
      );
      return { start: index, end: index + word.length, text: word };
    },
  );
}

/** "Tomas Verel on Tuesday said", "Tomas Verel, foreign minister of Aldria, said". */
function spokenBefore(
  masked: string,
  tokens: readonly Token[],
  verb: WordRange,
  dates: readonly WordRange[],
): Found | null {
  let last = tokens.findLastIndex(({ end }) => end <= verb.start);
  let from = verb.start;
  for (let token = tokens[last]; token !== undefined; token = tokens[last]) {
    const { start, end } = token;
    const isDate = dates.some((date) => date.start <= start && end <= date.end);
    const isOn =
      /^(?:on|late|early|in)$/.test(token.text) && dates.some((date) => date.start === end + 1);
    if (!/^[ ,]*$/.test(masked.slice(end, from)) || !(isDate || isOn || between.test(token.text)))
      break;
    from = start;
    last -= 1;
  }
  const token = tokens[last];
  if (token === undefined || refusing.test(token.text)) return null;
  const gap = masked.slice(token.end, from);
  if (pronoun.test(token.text)) return /^ *$/.test(gap) ? named(masked, tokens, token, verb) : null;
  if (/^ *$/.test(gap)) return named(masked, tokens, nameEndingAt(masked, tokens, last), verb);
  if (!/^, *$/.test(gap)) return null;
  const comma = masked.lastIndexOf(',', token.end - 1);
  const aside = masked.slice(comma + 1, token.end);
  if (comma < 0 || !isAside(aside)) return null;
  const beforeComma = tokens.findLastIndex(({ end }) => end <= comma);
  const nameEnd = tokens[beforeComma]?.end ?? -1;
  if (masked.slice(nameEnd, comma).trim() !== '') return null;
  const name = nameEndingAt(masked, tokens, beforeComma);
  // "Tomas Verel, foreign minister of Aldria," or "Aldria's foreign minister, Tomas Verel,".
  const isRelative = /^ ?(?:which|who|whose) /.test(aside);
  if (name === null || !(isRelative || isPost(aside + masked.slice(name.start, name.end))))
    return null;
  return named(masked, tokens, { start: name.start, end: token.end }, verb);
}

/** ", said Tomas Verel, foreign minister of Aldria". */
function spokenBehind(masked: string, tokens: readonly Token[], verb: WordRange): Found | null {
  const before = masked.slice(0, verb.start).trimEnd();
  if (!(before === '' || /[,"”’'»“?!]$/.test(before) || before.endsWith(blot))) return null;
  return spokenAfter(masked, tokens, verb);
}

function spokenAfter(masked: string, tokens: readonly Token[], verb: WordRange): Found | null {
  const first = tokens.findIndex(({ start }) => start >= verb.end);
  const begin = tokens[first];
  if (begin === undefined || !/^ +$/.test(masked.slice(verb.end, begin.start))) return null;
  const end = pronoun.test(begin.text) ? begin.end : endOfName(masked, tokens, first);
  return end === null ? null : named(masked, tokens, { start: begin.start, end }, verb);
}

function endOfName(masked: string, tokens: readonly Token[], first: number): number | null {
  let last = first - 1;
  while (isPartOfName(tokens[last + 1]?.text ?? '') && isClose(masked, tokens, last, first))
    last += 1;
  while (last >= first && joining.test(tokens[last]?.text ?? '')) last -= 1;
  const bare = tokens[last]?.end;
  if (last < first || bare === undefined) return null;
  const from =
    /^ (?:released|issued|published) (?:on \p{L}+ )?by (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*/u;
  const end = bare + (from.exec(masked.slice(bare))?.[0].length ?? 0);
  const aside = /^, ([^,.;:!?¤"“”]{3,100})(?=,|[.]?["”]?$)/.exec(masked.slice(end))?.[1];
  return aside !== undefined && isPost(aside) && isAside(aside) ? end + 2 + aside.length : end;
}

function isClose(masked: string, tokens: readonly Token[], last: number, first: number): boolean {
  return last < first || /^ +$/.test(masked.slice(tokens[last]?.end, tokens[last + 1]?.start));
}

/** The name with its post that ends with a token; with "X and Y", both. */
function nameEndingAt(masked: string, tokens: readonly Token[], last: number): WordRange | null {
  let first = last + 1;
  const isNext = (index: number): boolean =>
    first > last || /^ +$/.test(masked.slice(tokens[index]?.end, tokens[first]?.start));
  while (first > 0 && isNext(first - 1)) {
    const token = tokens[first - 1];
    const isLink = /^(?:to|from)$/.test(token?.text ?? '') && isPost(tokens[first - 2]?.text ?? '');
    if (token === undefined) break;
    if (isLink || isPartOfName(token.text) || token.text === 'and') first -= 1;
    else if (isOwned(tokens, first - 1)) first -= 2;
    else break;
  }
  while (
    first <= last &&
    /^(?:of|for|and|to|affairs|state|de|el|al)$/.test(tokens[first]?.text ?? '')
  )
    first += 1;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined || first > last ? null : { start, end };
}

/** "Aldria's outgoing minister": a word of any kind between an owner and what is theirs. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const owner = tokens[index - 1]?.text ?? '';
  return startsWithCapital(owner) && /['’]s$/.test(owner) && isPost(tokens[index + 1]?.text ?? '');
}

/** Null unless the words hold a name or a post; nobody in particular ("the report") says nothing. */
function named(
  masked: string,
  tokens: readonly Token[],
  who: WordRange | null,
  verb: WordRange,
): Found | null {
  if (who === null) return null;
  const words = masked.slice(who.start, who.end);
  const isBackward =
    /^(?:he|she|they|the (?:(?:foreign |prime |deputy )*minister|president|diplomat|envoy|official|spokes\p{L}+|negotiator|ambassador|secretary|adviser))$/iu.test(
      words,
    );
  if (supposing.test(masked.slice(0, who.start))) return null;
  const inName = tokens.filter(({ start, end }) => start >= who.start && end <= who.end);
  const isNamed = inName.some(({ text }) => startsWithCapital(text) && !isLead(text));
  if (!isBackward && !isNamed && !isPost(words)) return null;
  const start = Math.min(who.start, verb.start);
  return { start, end: Math.max(who.end, verb.end), who, verb, isBackward };
}

const between =
  /^(?:also|then|later|again|further|has|had|have|once|publicly|earlier|repeatedly|reportedly)$/;
const refusing =
  /^(?:not|never|nobody|was|were|is|are|been|be|being|to|who|which|that|it|what|didn['’]t)$/i;
/** In a clause of its own nobody speaks: "once Borea confirms". */
const supposing =
  /\b(?:once|if|when|until|after|before|unless|as soon as|whether|that|which|while|because|what)\s$/i;
const joining = /^(?:of|for|and|the|to|de|el|al)$/;
const pronoun = /^(?:he|she|they)$/i;

/** Words beside a name, not a clause of their own. */
function isAside(words: string): boolean {
  return (
    words.length <= 100 &&
    (/^ ?(?:which|who|whose) /.test(words) ||
      !/\b(?:agreed?|said|will|would|is|are|was|were|has|have|had|should|must|can|could|that|if)\b/.test(
        words,
      ))
  );
}

/** With whom the words were spoken to, where, and on what day, as far as it stands right beside. */
function withSurroundings(masked: string, speech: Found, dates: readonly WordRange[]): Speech {
  const rest = masked.slice(speech.end);
  const to =
    /^(?: (?:reporters|journalists|lawmakers|parliament|the press|state (?:television|media)))?(?: (?:in|at) (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*|a (?:news|press) (?:conference|briefing)|a briefing)| after the (?:talks|meeting|session))*/u.exec(
      rest,
    )?.[0] ?? '';
  let end = speech.end + to.length;
  const behind = dates.find(
    ({ start }) =>
      start >= end &&
      /^ ?(?:(?:on|in|late|early|late on|early on) )?$/.test(masked.slice(end, start)),
  );
  if (behind !== undefined) end = behind.end;
  const inside = dates.find((date) => date.start >= speech.start && date.end <= speech.end);
  const before = dates.find(
    (date) => date.end <= speech.start && /^,? $/.test(masked.slice(date.end, speech.start)),
  );
  return { ...speech, end, date: behind ?? inside ?? before ?? null };
}
