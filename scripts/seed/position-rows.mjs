// What parties say, issue by issue: stances that drift, words through other mouths, corrections.
import { begin, foundDate, span, stampAt, unknownDate } from './dates.mjs';
import { unmarked } from './make.mjs';
import { partyName, personsOfParty, postOf } from './people-rows.mjs';
import { randomOf } from './random.mjs';
import { quotedSentence, sourceOf } from './source-rows.mjs';

/** @typedef {import('./make.mjs').Maker} Maker */
/** @typedef {{ readonly id: string, readonly stance: string }} Latest */

/** @param {Maker} maker */
export function* positionRows(maker) {
  const { plan } = maker;
  for (let position = 0; position < plan.unsorted; position += 1) {
    yield positionRow(maker, position, -1, begin + (span * position) / plan.unsorted, new Map());
  }
  for (let issue = 0; issue < plan.sizes.issues; issue += 1) {
    const first = plan.firstOf(issue);
    const count = plan.firstOf(issue + 1) - first;
    const opened = randomOf(plan.seed, 'opened', issue).next() * 0.6;
    /** @type {Map<number, Latest>} */
    const latest = new Map();
    for (let n = 0; n < count; n += 1) {
      const at = begin + span * (opened + ((1 - opened) * (n + 0.5)) / count);
      yield positionRow(maker, first + n, issue, at, latest);
    }
  }
}

const scale = 'excludes opposes reserves open conditional accepts supports demands'.split(' ');
const firmnesses = [
  'stated',
  null,
  'reaffirmed',
  'indicative',
  'formal',
  'exploratory',
  'red-line',
];
const wordings = ['paraphrase', 'partial-quote', 'verbatim', null, 'summary', 'official-text'];
const groundRules = [null, 'on-record', 'background', 'chatham-house', 'off-record'];
const tags = ['ceasefire', 'prisoners', 'legal', 'sequencing', 'гарантии', 'حدود', '停火'];

/**
 * @param {Maker} maker @param {number} position @param {number} issue -1: none yet
 * @param {number} at epoch milliseconds @param {Map<number, Latest>} latest of each party on the issue
 */
function positionRow(maker, position, issue, at, latest) {
  const { plan, id, row } = maker;
  const random = randomOf(plan.seed, 'position', position);
  const party = partyOf(plan, random, issue);
  const before = latest.get(party);
  const stance = nextStance(random, before?.stance);
  const own = id('positions', position);
  const corrects = before && random.chance(0.02) ? before.id : null;
  latest.set(party, { id: own, stance });
  const quoted = quotedSentence(maker, position, issue);
  const { words } = plan.sizes;
  const length = () => Math.ceil(words / 7) + random.below(Math.ceil((words * 6) / 7));
  const said = maker.say(random, party, length());
  const isTranslated = said.language !== 'en' && random.chance(0.3);
  const statement = isTranslated ? maker.say(random, 0, length()) : said;
  const relation = random.common(['own', 'own', 'ascribed', 'third-party', 'joint']);
  const loggedAt = Math.floor(at + random.next() * 3_600_000);
  return {
    ...row('positions', position, loggedAt),
    created: stampAt(loggedAt, position % 65_536, plan.seed),
    trackId: issue < 0 ? null : id('tracks', plan.trackOf(issue)),
    issueId: issue < 0 ? null : id('issues', issue),
    partyId: id('parties', party),
    statement: quoted?.exact ?? `${statement.text}.`,
    language: quoted ? '' : statement.language,
    original: isTranslated && !quoted ? `${said.text}.` : '',
    originalLanguage: isTranslated && !quoted ? said.language : '',
    translated: isTranslated && !quoted ? 'yes' : 'unknown',
    stance,
    firmness: random.common(firmnesses),
    condition:
      stance === 'conditional'
        ? `once ${partyName((party + 1) % plan.sizes.parties)} agrees to ${maker.say(random, 0, 4).text}`
        : '',
    wording: quoted ? 'verbatim' : random.common(wordings),
    relation,
    chain: chainOf(maker, random, party, relation),
    attributionWords: random.chance(0.2) ? 'according to people familiar with the talks' : '',
    groundRule: random.common(groundRules),
    date: foundDate(random, at),
    occasionMeetingId:
      plan.sizes.meetings > 0 && random.chance(0.3)
        ? id('meetings', random.below(plan.sizes.meetings))
        : null,
    occasionWords: random.chance(0.1) ? 'at a press conference' : '',
    sourceId: quoted || random.chance(0.7) ? id('sources', sourceOf(plan, position, issue)) : null,
    sourcePlace: quoted ? `¶ ${1 + random.below(9)}` : '',
    credibility: random.common(['6', '2', '3', '1', '4', '5']),
    tags: random.chance(0.2) ? { [random.pick(tags)]: true } : {},
    ...unmarked,
    tlp: random.chance(0.1) ? 'amber' : null,
    corrects,
    loggedAt,
  };
}

/** A few parties speak on an issue, and some of them most. @param {import('./sizes.mjs').Plan} plan @param {import('./random.mjs').Random} random @param {number} issue */
function partyOf({ seed, sizes, firstOf }, random, issue) {
  if (issue < 0) return random.below(sizes.parties);
  const count = firstOf(issue + 1) - firstOf(issue);
  const speakers = Math.min(Math.max(Math.round(count / 2.5), 2), sizes.parties);
  const first = randomOf(seed, 'speakers', issue).below(sizes.parties);
  const rank = Math.floor(Math.exp(random.next() * Math.log(speakers + 1))) - 1;
  return (first + Math.min(rank, speakers - 1)) % sizes.parties;
}

/** Mostly as before, or one step further. @param {import('./random.mjs').Random} random @param {string | undefined} before */
function nextStance(random, before) {
  if (random.chance(0.05)) return random.pick(['mixed', 'unclear']);
  const at = before === undefined ? -1 : scale.indexOf(before);
  if (at < 0) return random.pick(scale);
  if (random.chance(0.6)) return scale[at] ?? 'open';
  const next = at + (random.chance(0.55) ? 1 : -1);
  return scale[Math.min(Math.max(next, 0), scale.length - 1)] ?? 'open';
}

/** @param {Maker} maker @param {import('./random.mjs').Random} random @param {number} party @param {string} relation */
function chainOf({ id, plan }, random, party, relation) {
  const link = { personId: null, partyId: null, post: '', words: '', date: unknownDate };
  const speaker = relation === 'own' ? party : random.below(plan.sizes.parties);
  const chain = [];
  if (random.chance(0.75)) {
    const person = speaker * personsOfParty + random.below(personsOfParty);
    const personId = id('persons', person);
    const partyId = id('parties', speaker);
    chain.push({ ...link, role: 'said-by', personId, partyId, post: postOf(person) });
  } else chain.push({ ...link, role: 'said-by', words: 'a senior official' });
  if (random.chance(0.15))
    chain.push({ ...link, role: 'on-behalf-of', partyId: id('parties', party) });
  if (random.chance(0.25)) chain.push({ ...link, role: 'told-to', words: 'the reporter' });
  if (random.chance(0.35)) chain.push({ ...link, role: 'reported-by', words: 'the agency' });
  return chain;
}
