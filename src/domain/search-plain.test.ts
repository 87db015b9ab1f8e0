import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { unmarked } from './marking.ts';
import type { Party } from './party.ts';
import type { Position } from './position.ts';
import { queryMeaning } from './query-meaning.ts';
import { parseQuery } from './query.ts';
import {
  dated,
  sampleId,
  sampleIssue,
  sampleParty,
  samplePosition,
} from './sample-rows.fixture.ts';
import {
  answersPlainly,
  apart,
  hasWord,
  isVisible,
  ownText,
  type PlainRows,
} from './search-plain.fixture.ts';
import { makeSearchIndex } from './search-index.ts';
import { makeScan } from './search-scan.ts';
import { searchWords, seededNumbers } from './search-words.fixture.ts';
import { stances } from './stance.ts';

/*
 * Everything that search does quickly, done plainly over the rows themselves: which ones answer, how many,
 * what a misspelled word is near to. Nothing of the index is asked for that.
 */

const now = Date.parse('2031-03-12T12:00:00Z');
const seed = Date.now() % 0x7fffffff;
const scripts = Object.values(searchWords);

test('words, names, what is left out, filters and deletions: as a plain reading of the rows', () => {
  const { rows, random, pick, ask } = talks();
  const words = scripts.flatMap((script) => script.words);
  const names = [...rows.parties.map(({ name }) => name), ...rows.issues.map(({ title }) => title)];
  let answered = 0;
  for (let round = 0; round < 200; round += 1) {
    const said = [pick(words), ...(random() < 0.5 ? [pick(words)] : [])];
    const named = random() < 0.4 ? [quoted(pick(names))] : [];
    const without = random() < 0.3 ? [`-${pick(words)}`] : [];
    const filters = ['kind:position', ...filtersOf(pick, random, rows.parties)];
    const query = [...said, ...named, ...without, ...filters].join(' ');
    const found = ask(query, 5000);
    const exact = found.best.filter(({ isNear }) => !isNear).map(({ id }) => id);
    const wanted = rows.positions.filter((row) => answersPlainly(row, query, rows));
    expect({ seed, query, found: exact.toSorted() }).toEqual({
      seed,
      query,
      found: wanted.map(({ id }) => id).toSorted(),
    });
    expect(found.total - found.near).toBe(wanted.length);
    expect(found.counts['positions'] ?? 0).toBe(found.total);
    answered += wanted.length > 0 ? 1 : 0;
  }
  expect(answered, `seed ${seed}: nearly nothing was asked for that is there`).toBeGreaterThan(20);
});

test('the best few are the first of all, in the same order', () => {
  const { pick, ask } = talks();
  for (let round = 0; round < 60; round += 1) {
    const query = pick(pick(scripts).words);
    const all = ask(query, 5000).best.map(({ id }) => id);
    for (const limit of [1, 7, 50])
      expect({ seed, query, best: ask(query, limit).best.map(({ id }) => id) }).toEqual({
        seed,
        query,
        best: all.slice(0, limit),
      });
  }
});

test('a letter wrong, missing, too many or swapped: all that are near are found, and only these', () => {
  const { random, rows, ask, index } = talks();
  index.settle(10_000);
  const spelled = scripts
    .flatMap((script) => script.words)
    .map((word) => foldText(word))
    .filter((word) => word.length > 5 && /^[\p{L}]+$/u.test(word));
  let looked = 0;
  for (const word of spelled) {
    for (const wrong of misspellings(word, random)) {
      const query = `${wrong} kind:position`;
      const plain = rows.positions.filter((row) => isVisible(row, rows));
      const exact = plain.filter((row) => ownText(row).includes(wrong));
      if (exact.length >= 5) continue;
      looked += 1;
      // As it is typed: what was found for its beginning is looked through again.
      for (const length of [2, 4]) ask(`${wrong.slice(0, length)} kind:position`, 50);
      const found = ask(query, 5000);
      const ids = new Set(found.best.map(({ id }) => id));
      const missed = plain.filter((row) => hasWord(ownText(row), word) && !ids.has(row.id));
      const strange = plain.filter((row) => ids.has(row.id) && apart(wrong, ownText(row)) > 1);
      const said = (list: readonly Position[]) => list.map(({ statement }) => statement);
      expect({ seed, wrong, missed: said(missed), strange: said(strange) }).toEqual({
        seed,
        wrong,
        missed: [],
        strange: [],
      });
    }
  }
  expect(looked).toBeGreaterThan(20);
});

/** Two tracks, one of them deleted; some issues and positions deleted, too; all four scripts. */
function talks() {
  const random = seededNumbers(seed);
  const pick = <V>(list: readonly V[]) => list[Math.floor(random() * list.length)] as V;
  const some = (count: number) => {
    const { words, joint } = pick(scripts);
    return Array.from({ length: count }, () => pick(words)).join(joint);
  };
  const parties = upTo(8).map((at) => sampleParty(10 + at, { name: `${some(1)} ${at}` }));
  const tracks = upTo(2).map((at) => ({
    ...sampleParty(2 + at),
    id: sampleId(2 + at),
    title: `Track ${at}`,
    summary: '',
    status: 'active' as const,
    archived: false,
    deleted: at === 1,
  }));
  const issues = upTo(24).map((at) =>
    sampleIssue(100 + at, {
      title: some(2),
      trackId: sampleId(at % 6 === 0 ? 3 : 2),
      deleted: at % 8 === 1,
    }),
  );
  const positions = upTo(500).map((at) => {
    const issue = pick(issues);
    return samplePosition(1000 + at, {
      statement: some(6),
      condition: random() < 0.3 ? some(2) : '',
      partyId: pick(parties).id,
      issueId: issue.id,
      trackId: issue.trackId,
      stance: pick(stances),
      firmness: random() < 0.3 ? 'red-line' : null,
      date: dated(`203${Math.floor(random() * 3)}-0${1 + Math.floor(random() * 9)}-15`),
      deleted: random() < 0.05,
    });
  });
  const rows: PlainRows = { parties, issues, tracks, positions };
  const index = makeSearchIndex();
  index.take('negotiations', {
    ...sampleParty(1),
    id: sampleId(1),
    ...unmarked,
    title: 'Arden',
    summary: '',
    example: false,
    archived: false,
    ourPartyId: null,
  });
  // In no order; some come twice, as they do when they are changed, and some have been here and gone.
  for (const each of shuffled(positions, random)) {
    index.take('positions', { ...each, statement: 'lantern', deleted: false });
    index.take('positions', each);
  }
  for (const each of upTo(40)) index.take('positions', samplePosition(5000 + each));
  for (const each of parties) index.take('parties', each);
  for (const each of tracks) index.take('tracks', each);
  for (const each of issues) index.take('issues', each);
  for (const each of upTo(40)) index.remove(sampleId(5000 + each));
  const scan = makeScan(index);
  const ask = (query: string, limit: number) => {
    const scanned = scan(queryMeaning(parseQuery(query), index.names(), '2031-03-12'), limit, now);
    const best = scanned.best.map(({ place, isNear }) => ({
      id: index.docs[place]?.id ?? '',
      isNear,
    }));
    return { ...scanned, best };
  };
  return { rows, random, pick, ask, index };
}

function filtersOf(
  pick: <V>(list: readonly V[]) => V,
  random: () => number,
  parties: readonly Party[],
): readonly string[] {
  const minus = () => (random() < 0.3 ? '-' : '');
  const ways: readonly (() => string)[] = [
    () => `${minus()}stance:${pick(stances)}`,
    () => `${minus()}firmness:red-line`,
    () => `${minus()}party:${quoted(pick(parties).name)}`,
    () => `${minus()}has:condition`,
    () => `since:203${Math.floor(random() * 3)}-06`,
    () => `until:203${Math.floor(random() * 3)}-06`,
  ];
  return ways.filter(() => random() < 0.25).map((way) => way());
}

/** The first letter stays: of a word whose first letter is wrong only the rest is looked for. */
function misspellings(word: string, random: () => number): readonly string[] {
  const letters = Array.from(word);
  const at = 1 + Math.floor(random() * (letters.length - 3));
  const put = (...middle: readonly string[]) => [...letters.slice(0, at), ...middle].join('');
  const [here = '', next = ''] = letters.slice(at);
  const rest = (skip: number) => letters.slice(at + skip).join('');
  return [
    put('q') + rest(1),
    put() + rest(1),
    put('q') + rest(0),
    put(next, here) + rest(2),
  ].filter((wrong) => wrong !== word);
}

function quoted(text: string): string {
  return `"${text}"`;
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function shuffled<V>(list: readonly V[], random: () => number): readonly V[] {
  return list
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
