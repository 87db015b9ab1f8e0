// What the makers of rows have in common.
import { begin, stampAt } from './dates.mjs';
import { idOf } from './parley-lines.mjs';
import { makeScripts, phrase } from './words.mjs';

/** One hex digit a table. @type {Readonly<Record<string, string>>} */
const kinds = {
  negotiations: '0',
  tracks: '1',
  issues: '2',
  parties: '3',
  persons: '4',
  sources: '5',
  sourceTexts: '6',
  positions: '7',
  understandings: '8',
  meetings: '9',
  steps: 'a',
  quotes: 'b',
  members: 'c',
};

/**
 * @typedef {object} Maker
 * @property {import('./sizes.mjs').Plan} plan
 * @property {ReturnType<typeof makeScripts>} scripts
 * @property {(table: string, number: number) => string} id
 * @property {(table: string, number: number, at?: number) => object} row  what every row carries
 * @property {(random: import('./random.mjs').Random, party: number, words: number) => { text: string, language: string }} say  in the party's tongue
 */

export const unmarked = { tlp: null, markingLabel: '' };

/** @param {import('./sizes.mjs').Plan} plan @returns {Maker} */
export function makeMaker(plan) {
  const scripts = makeScripts(plan.seed);
  const space = `0195${(plan.seed & 0xff_ff).toString(16).padStart(4, '0')}`;
  const id = (/** @type {string} */ table, /** @type {number} */ number) =>
    idOf(space, kinds[table] ?? 'f', number);
  return {
    plan,
    scripts,
    id,
    row: (table, number, at = begin) => ({
      id: id(table, number),
      negotiationId: id('negotiations', 0),
      created: stampAt(at, 0, plan.seed),
      stamps: {},
      deleted: false,
    }),
    say(random, party, words) {
      const script = scripts[tongueOf(party)];
      return { text: phrase(random, script, words), language: script.language };
    },
  };
}

/** @param {number} party */
export function tongueOf(party) {
  const tongues = /** @type {const} */ ([
    'latin',
    'arabic',
    'latin',
    'cyrillic',
    'latin',
    'chinese',
  ]);
  return tongues[party % tongues.length] ?? 'latin';
}
