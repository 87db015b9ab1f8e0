import { isEnglish, mayBeEnglish } from './suggestion-english.ts';
import { mentionsIn } from './suggestion-name.ts';
import { speechIn, type Speech } from './suggestion-speech.ts';
import { isPost } from './suggestion-post.ts';
import { quotesIn, withoutQuotes } from './suggestion-quote.ts';
import { readDateWords } from './suggestion-date.ts';
import { readSentence, type Sentence } from './suggestion-reading.ts';
import {
  endOfParagraph,
  paragraphsOf,
  sentencesIn,
  startOfParagraphs,
} from './suggestion-sentence.ts';
import {
  canMean,
  carriedVoice,
  namedAgain,
  namedVoice,
  nobody,
  type CarriedVoice,
  type Voice,
} from './suggestion-speaker.ts';
import type { Suggestion, SuggestionContext, WordRange } from './suggestion.ts';

/**
 * Passages of an English text that may be worth a record. Worked out from the words alone; nothing is
 * recorded by it.
 */
export function suggest(text: string, context: SuggestionContext): readonly Suggestion[] {
  return suggestIn(text, 0, text.length, context);
}

/** Those that begin in a range, the same as in the whole: what comes before is read where "he" needs it. */
export function suggestIn(
  text: string,
  from: number,
  to: number,
  context: SuggestionContext,
): readonly Suggestion[] {
  if (!mayBeEnglish(context.language)) return [];
  const [first, last] = [Math.max(0, from), Math.min(to, text.length)];
  if (!(first < last)) return [];
  const begin = startOfParagraphs(text, first, farthestBack + 1);
  const end = endOfParagraph(text, last - 1);
  const found: Suggestion[] = [];
  let carried: CarriedVoice | null = null;
  let number = 0;
  for (const paragraph of paragraphsOf(text.slice(begin, end))) {
    number += 1;
    carried = stillCarried(carried, number);
    const range = { start: begin + paragraph.start, end: begin + paragraph.end };
    const read = readParagraph(text, range, number, carried, context);
    carried = read.carried;
    found.push(...read.suggestions);
  }
  return found.filter(({ start }) => start >= first && start < last);
}

/** So many paragraphs later "he" can still be understood. */
const farthestBack = 3;

/** After another person is spoken of, "he" can be either. */
function namesAnother(
  mentions: ReturnType<typeof mentionsIn>,
  carried: CarriedVoice | null,
): boolean {
  const known = carried?.speaker.personId ?? null;
  return mentions.some(
    ({ personIds }) => personIds.length > 0 && (known === null || !personIds.includes(known)),
  );
}

function stillCarried(carried: CarriedVoice | null, paragraph: number): CarriedVoice | null {
  if (carried === null || paragraph - carried.paragraph > farthestBack) return null;
  return paragraph - carried.dateParagraph > farthestBack ? { ...carried, date: null } : carried;
}

interface ParagraphRead {
  readonly suggestions: readonly Suggestion[];
  readonly carried: CarriedVoice | null;
}

function readParagraph(
  text: string,
  { start, end }: WordRange,
  number: number,
  before: CarriedVoice | null,
  context: SuggestionContext,
): ParagraphRead {
  const words = text.slice(start, end).replaceAll(/[\n\r\t\u00A0]/g, ' ');
  const quotes = quotesIn(words);
  const masked = withoutQuotes(words, quotes);
  const suggestions: Suggestion[] = [];
  let carried = before;
  let previous: Voice = nobody;
  for (const range of sentencesIn(words, quotes)) {
    const sentence: Sentence = {
      text,
      offset: start + range.start,
      words: words.slice(range.start, range.end),
      masked: masked.slice(range.start, range.end),
      quotes: quotesWithin(quotes, range),
    };
    if (sentence.words.length > longest || !isEnglish(sentence.words)) {
      previous = nobody;
      continue;
    }
    const mentions = mentionsIn(sentence.words, context);
    const isSomebody = (name: string): boolean =>
      isPost(name) || mentionsIn(name, context).some(({ personIds }) => personIds.length > 0);
    const speech = speechIn(sentence.masked, isSomebody);
    const voice = voiceOf(sentence, speech, carried, previous, mentions, context);
    if (speech !== null && voice.speaker?.isCarried === false) {
      const dateParagraph = voice.date?.isCarried ? (carried?.dateParagraph ?? number) : number;
      carried = { ...voice, speaker: voice.speaker, paragraph: number, dateParagraph };
    }
    if (speech === null && namesAnother(mentions, carried)) carried = null;
    const suggestion = readSentence(sentence, speech, voice, mentions, context);
    if (suggestion !== null) suggestions.push(suggestion);
    previous = voice;
  }
  return { suggestions, carried };
}

/** No sentence of a report is longer: it is a list or a table. */
const longest = 1_600;

function quotesWithin(quotes: readonly WordRange[], range: WordRange): readonly WordRange[] {
  return quotes
    .filter(({ start, end }) => start < range.end && end > range.start)
    .map(({ start, end }) => ({
      start: Math.max(start, range.start) - range.start,
      end: Math.min(end, range.end) - range.start,
    }));
}

function voiceOf(
  { text, offset, words, quotes }: Sentence,
  speech: Speech | null,
  carried: CarriedVoice | null,
  previous: Voice,
  mentions: ReturnType<typeof mentionsIn>,
  context: SuggestionContext,
): Voice {
  const inText = (range: WordRange): WordRange => ({
    start: offset + range.start,
    end: offset + range.end,
  });
  if (speech === null) {
    const quoted = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
    const goesOn = quoted * 2 > words.length && previous.speaker !== null;
    return goesOn && previous.speaker !== null
      ? {
          ...previous,
          speaker: { ...previous.speaker, isCarried: true },
          date: carriedDate(previous),
        }
      : nobody;
  }
  const date = speech.date && readDateWords(text, inText(speech.date), context.published, 'past');
  if (speech.isBackward && carried !== null && canMean(text, speech, offset, carried, context)) {
    const voice = carriedVoice(carried, inText(speech));
    return date === null ? voice : { ...voice, date };
  }
  if (speech.isBackward && /^(?:he|she|they)$/i.test(words.slice(speech.who.start, speech.who.end)))
    return { ...nobody, date };
  const known = mentions.map((mention) => ({ ...mention, ...inText(mention) }));
  const named = namedVoice(text, inText(speech.who), inText(speech), known, context);
  return namedAgain({ ...named, date }, carried);
}

function carriedDate({ date }: Voice): Voice['date'] {
  return date && { ...date, isCarried: true };
}
