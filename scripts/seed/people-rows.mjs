// Fictional parties and the people who speak for them.
import { begin, exactDate, span, unknownDate } from './dates.mjs';
import { tongueOf } from './make.mjs';
import { rankOf } from './parley-lines.mjs';
import { randomOf } from './random.mjs';
import { phrase } from './words.mjs';

/** @typedef {import('./make.mjs').Maker} Maker */

const named = ['Aldria', 'Borea', 'Cape Union', 'Delmark'];
const heads =
  'Al Bor Cal Dun Es Fal Gor Hal Is Jar Kel Lor Mar Nor Or Pel Quer Ros Sal Tor Ul Vos Wer Yal Zem'.split(
    ' ',
  );
const tails = ['aria', 'mund', 'ovia', 'stan', 'eth', 'una', 'avia', 'mark', 'ora', 'enia'];
const roles = ['mediator', 'host', 'guarantor', 'observer', 'affected', 'referenced'];

/** @param {number} party */
export function partyName(party) {
  const fixed = named[party];
  if (fixed !== undefined) return fixed;
  const at = party - named.length;
  const round = Math.floor(at / (heads.length * tails.length));
  const head = at % heads.length;
  const tail = (head + Math.floor(at / heads.length)) % tails.length;
  const name = `${heads[head]}${tails[tail]}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** @param {Maker} maker */
export function* partyRows({ plan, row, scripts, id }) {
  for (let party = 0; party < plan.sizes.parties; party += 1) {
    const random = randomOf(plan.seed, 'party', party);
    const name = partyName(party);
    const isBloc = party === 2;
    yield {
      ...row('parties', party),
      name,
      shortName: random.chance(0.5) ? name.slice(0, 3).toUpperCase() : '',
      // One in six stands apart from the table or leads it.
      role: party > 5 && party % 6 === 0 ? random.pick(roles) : 'principal',
      aliases:
        tongueOf(party) === 'latin' ? {} : { [phrase(random, scripts[tongueOf(party)], 1)]: true },
      memberOf:
        !isBloc && party % 9 === 4 && plan.sizes.parties > 2 ? { [id('parties', 2)]: true } : {},
      rank: rankOf(party),
    };
  }
}

export const personsOfParty = 3;

const posts = [
  'Foreign minister',
  'Chief negotiator',
  'Spokesperson',
  'Ambassador',
  'Legal adviser',
];
const firstNames =
  'Ada Bruno Céline Dmitro Eneko Fatou Goran Hawa Ingrid Jamal Katya Łukasz Mei Noor Ömer Pavla Qing Rania Šimon Tariq'.split(
    ' ',
  );
const lastNames =
  'Orlen Tessaly Marún Kovač Løvdal Benassi Håkan Çelik Varga Zhou Petrenko Qasim Dubois Ferreira'.split(
    ' ',
  );

/** @param {number} person */
export function postOf(person) {
  return posts[person % posts.length] ?? '';
}

/** @param {Maker} maker */
export function* personRows({ plan, row, id }) {
  for (let person = 0; person < plan.sizes.parties * personsOfParty; person += 1) {
    const random = randomOf(plan.seed, 'person', person);
    const until = begin + random.below(span);
    yield {
      ...row('persons', person),
      name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
      posts: {
        [id('members', person)]: {
          title: postOf(person),
          partyId: id('parties', Math.floor(person / personsOfParty)),
          from: exactDate(begin),
          to: random.chance(0.3) ? exactDate(until) : unknownDate,
        },
      },
      note: '',
    };
  }
}
