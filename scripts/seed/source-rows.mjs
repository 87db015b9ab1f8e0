// Sources with their texts, and the passages that positions rest on.
import { createHash } from 'node:crypto';
import { begin, exactDate, span } from './dates.mjs';
import { unmarked } from './make.mjs';
import { randomOf } from './random.mjs';
import { phrase } from './words.mjs';

/** @typedef {import('./make.mjs').Maker} Maker */
/** @typedef {{ readonly start: number, readonly end: number }} Sentence */
/** @typedef {{ readonly text: string, readonly sentences: readonly Sentence[] }} SourceText */

const kinds = [
  'press-report',
  'press-conference',
  'statement',
  'document',
  'broadcast',
  'interview',
];
const reliabilities = ['B', 'F', 'C', 'A', 'D', 'E'];
const tongues = /** @type {const} */ (['latin', 'arabic', 'cyrillic', 'chinese']);

/** @param {import('./sizes.mjs').Plan} plan @param {number} source */
function tongue(plan, source) {
  return randomOf(plan.seed, 'tongue', source).common(tongues);
}

/** Positions of an issue come from few sources. @param {import('./sizes.mjs').Plan} plan @param {number} position @param {number} issue */
export function sourceOf({ seed, sizes }, position, issue) {
  return (Math.max(issue, 0) * 31 + randomOf(seed, 'source', position).below(3)) % sizes.sources;
}

/** @param {Maker} maker */
export function* sourceRows({ plan, row, scripts }) {
  for (let source = 0; source < plan.sizes.sources; source += 1) {
    const random = randomOf(plan.seed, 'about source', source);
    const script = scripts[tongue(plan, source)];
    yield {
      ...row('sources', source),
      title: phrase(random, script, 7),
      kind: random.pick(kinds),
      outlet: phrase(random, scripts.latin, 2),
      author: '',
      published: exactDate(begin + random.below(span)),
      url: `https://news.example/${source + 1}`,
      language: script.language,
      reliability: random.common(reliabilities),
      note: '',
      textHash: hashOf(textOf(plan, scripts, source).text),
      ...unmarked,
    };
  }
}

/** @param {Maker} maker */
export function* sourceTextRows({ plan, row, id, scripts }) {
  for (let source = 0; source < plan.sizes.sources; source += 1) {
    const { text } = textOf(plan, scripts, source);
    yield {
      ...row('sourceTexts', source),
      sourceId: id('sources', source),
      text,
      hash: hashOf(text),
      format: 'pasted',
      fileName: '',
    };
  }
}

const every = 20;

/** One position in twenty rests on a passage. @param {import('./sizes.mjs').Plan} plan */
export const quoteCount = (plan) =>
  Math.ceil(plan.sizes.positions / every) - Math.ceil(plan.unsorted / every);

/**
 * The sentence of its source that a position quotes; null: it quotes none.
 * @param {Maker} maker @param {number} position @param {number} issue
 */
export function quotedSentence({ plan, scripts }, position, issue) {
  if (position % every !== 0 || issue < 0) return null;
  const { text, sentences } = textOf(plan, scripts, sourceOf(plan, position, issue));
  const sentence = randomOf(plan.seed, 'sentence', position).pick(sentences);
  return { ...sentence, text, exact: text.slice(sentence.start, sentence.end) };
}

/** @param {Maker} maker */
export function* quoteRows(maker) {
  const { plan, row, id } = maker;
  for (let n = Math.ceil(plan.unsorted / every); n * every < plan.sizes.positions; n += 1) {
    const position = n * every;
    const issue = plan.issueOf(position);
    const quoted = quotedSentence(maker, position, issue);
    if (!quoted) continue;
    const { start, end, text, exact } = quoted;
    yield {
      ...row('quotes', n),
      sourceId: id('sources', sourceOf(plan, position, issue)),
      exact,
      prefix: text.slice(Math.max(0, start - 64), start),
      suffix: text.slice(end, end + 64),
      start,
      end,
      aboutTable: 'positions',
      aboutId: id('positions', position),
      aboutIssueId: id('issues', issue),
      aboutPartyId: null,
    };
  }
}

/** The latest texts: the positions of an issue quote the same few. @type {WeakMap<object, Map<number, SourceText>>} */
const kept = new WeakMap();

/** @param {import('./sizes.mjs').Plan} plan @param {Maker['scripts']} scripts @param {number} source */
function textOf(plan, scripts, source) {
  const texts = kept.get(plan) ?? new Map();
  kept.set(plan, texts);
  const known = texts.get(source);
  if (known) return known;
  const random = randomOf(plan.seed, 'text', source);
  const script = scripts[tongue(plan, source)];
  let text = '';
  /** @type {Sentence[]} */
  const sentences = [];
  for (let paragraph = 4 + random.below(16); paragraph > 0; paragraph -= 1) {
    for (let n = 2 + random.below(5); n > 0; n -= 1) {
      const start = text.length;
      text += phrase(random, script, 8 + random.below(24));
      sentences.push({ start, end: text.length });
      text += script.stop;
    }
    text = `${text.trimEnd()}\n\n`;
  }
  const made = { text: text.trimEnd(), sentences };
  texts.set(source, made);
  for (const [oldest] of texts) if (texts.size > 64) texts.delete(oldest);
  return made;
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
