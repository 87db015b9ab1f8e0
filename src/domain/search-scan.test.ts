import { expect, test } from 'vitest';
import { unmarked } from './marking.ts';
import type { Negotiation } from './negotiation.ts';
import type { Position } from './position.ts';
import { foldText } from './fold-text.ts';
import { queryMeaning } from './query-meaning.ts';
import { parseQuery } from './query.ts';
import {
  dated,
  sampleId,
  sampleIssue,
  sampleParty,
  samplePosition,
  sampleSource,
} from './sample-rows.fixture.ts';
import { hitAt } from './search-hit.ts';
import { makeSearchIndex } from './search-index.ts';
import { makeScan } from './search-scan.ts';
import type { Track } from './track.ts';
import { searchWords, seededNumbers } from './search-words.fixture.ts';

const now = Date.parse('2031-03-12T12:00:00Z');
const folder: Negotiation = {
  ...sampleParty(1),
  id: sampleId(1),
  ...unmarked,
  title: 'Arden strait talks',
  summary: '',
  example: false,
  archived: false,
  ourPartyId: null,
};
const track: Track = {
  ...sampleParty(2),
  id: sampleId(2),
  title: 'Safety of passage',
  summary: '',
  status: 'active',
  archived: false,
};

function talks() {
  const index = makeSearchIndex();
  index.take('negotiations', folder);
  index.take('tracks', track);
  index.take('issues', sampleIssue(3, { title: 'Pilotage' }));
  index.take('parties', sampleParty(4, { name: 'Aldria' }));
  index.take('parties', sampleParty(5, { name: 'Borea' }));
  const scan = makeScan(index);
  const ask = (query: string) => {
    const meaning = queryMeaning(parseQuery(query), index.names(), '2031-03-12');
    const found = scan(meaning, 50, now);
    return found.best.flatMap(({ place, isNear }) => hitAt(index, place, meaning, isNear) ?? []);
  };
  return { index, ask, ids: (query: string) => ask(query).map(({ id }) => id) };
}

test('in four scripts the exact finds are those of a plain scan', () => {
  const seed = Date.now() % 0x7fffffff;
  console.info(`seed ${seed}`);
  const random = seededNumbers(seed);
  const pick = <V>(list: readonly V[]) => list[Math.floor(random() * list.length)] as V;
  const index = makeSearchIndex();
  index.take('negotiations', { ...folder, title: '' });
  const texts = new Map<string, string>();
  for (let number = 100; number < 1100; number += 1) {
    const words = pick(Object.values(searchWords));
    const parts = Array.from({ length: 12 }, () => pick(words.words));
    const statement = parts.join(words.joint);
    texts.set(sampleId(number), statement);
    index.take('positions', samplePosition(number, { statement }));
  }
  const scan = makeScan(index);
  for (let round = 0; round < 200; round += 1) {
    const text = Array.from(pick([...texts.values()]));
    const from = Math.floor(random() * (text.length - 3));
    const query = text
      .slice(from, from + 2 + Math.floor(random() * 8))
      .join('')
      .replaceAll(/(^|\s)-+/g, '$1');
    const wanted = foldText(query).split(/\s+/).filter(Boolean);
    const plain = [...texts]
      .filter(([, each]) => wanted.every((word) => foldText(each).includes(word)))
      .map(([id]) => id);
    const meaning = queryMeaning(parseQuery(query), index.names(), '2031-03-12');
    const { best } = scan(meaning, 2000, now);
    const found = best
      .filter(({ isNear }) => !isNear)
      .flatMap(({ place }) => {
        const doc = index.docs[place];
        return doc?.table === 'positions' ? [doc.id] : [];
      });
    expect({ query, seed, found: found.toSorted() }).toEqual({
      query,
      seed,
      found: plain.toSorted(),
    });
  }
});

test('a name comes before what mentions it, and a beginning before a middle', () => {
  const { index, ids } = talks();
  index.take('positions', samplePosition(10, { statement: 'We welcome Aldria’s proposal' }));
  index.take('positions', samplePosition(11, { statement: 'Maldria is no party to this' }));
  expect(ids('aldria')).toEqual([sampleId(4), sampleId(10), sampleId(11)]);
});

test('words may stand in the names of what a record belongs to, but one in itself', () => {
  const { index, ids } = talks();
  index.take('positions', samplePosition(10, { statement: 'Tolls are excluded' }));
  index.take('positions', samplePosition(11, { statement: 'Tolls', partyId: sampleId(5) }));
  expect(ids('aldria tolls')).toEqual([sampleId(10)]);
  expect(ids('aldria')).toEqual([sampleId(4)]);
  expect(ids('tolls pilotage')).toHaveLength(2);
});

test('of equal answers the newer one comes first', () => {
  const { index, ids } = talks();
  const put = (number: number, statement: string, day: string) =>
    index.take('positions', samplePosition(number, { statement, date: dated(day) }));
  put(10, 'Tolls, in a somewhat longer sentence than the others', '2031-03-01');
  put(11, 'Tolls are open', '2031-02-01');
  put(12, 'Tolls', '2030-03-01');
  expect(ids('tolls')).toEqual([sampleId(10), sampleId(11), sampleId(12)]);
});

test('what was found in a source’s text says where in it the words stand', () => {
  const { index, ask } = talks();
  const text = `${'Nothing here. '.repeat(400)}\n\nOnly the lanterns of the Déléguée.`;
  index.take('sources', sampleSource(9, { title: 'Reader' }));
  index.take('sourceTexts', {
    ...sampleParty(20),
    id: sampleId(20),
    sourceId: sampleId(9),
    text,
    hash: '',
    format: 'txt',
    fileName: '',
  });
  const [hit] = ask('deleguee lanterns');
  expect(hit?.at.words.map(([start, end]) => text.slice(start, end))).toEqual([
    'lanterns',
    'Déléguée',
  ]);
});

test('a letter wrong is forgiven where little is found', () => {
  const { index, ask } = talks();
  index.take('positions', samplePosition(10, { statement: 'Compulsory convoys in winter' }));
  const [hit] = ask('comvoys');
  expect(hit?.isNear).toBe(true);
  expect(hit?.text?.marks.map(([from, to]) => hit.text?.text.slice(from, to))).toEqual(['convoys']);
});

test('filters', () => {
  const { index, ids } = talks();
  const put = (number: number, more: Partial<Position>) =>
    index.take('positions', samplePosition(number, { statement: 'Tolls', ...more }));
  index.take('sources', sampleSource(9, { title: 'Reader', published: dated('2031-01-05') }));
  put(10, { stance: 'excludes', firmness: 'red-line', date: dated('2031-02-03') });
  put(11, {
    partyId: sampleId(5),
    stance: 'conditional',
    condition: 'If paid',
    sourceId: sampleId(9),
  });
  put(12, { date: dated('2031-02-10/..'), tags: { ice: true }, tlp: 'amber' });
  expect(ids('stance:excludes')).toEqual([sampleId(10)]);
  expect(ids('firmness:"red line" tolls')).toEqual([sampleId(10)]);
  expect(ids('has:condition')).toEqual([sampleId(11)]);
  expect(ids('party:borea kind:position')).toEqual([sampleId(11)]);
  expect(ids('kind:position -party:borea').toSorted()).toEqual([sampleId(10), sampleId(12)]);
  expect(ids('kind:position since:2031-02').toSorted()).toEqual([sampleId(10), sampleId(12)]);
  expect(ids('kind:position until:2031-01')).toEqual([sampleId(11)]);
  expect(ids('tag:ice')).toEqual([sampleId(12)]);
  expect(ids('marking:amber')).toEqual([sampleId(12)]);
  expect(ids('has:condition has:date')).toEqual([]);
  expect(ids('stance:excludes stance:conditional').toSorted()).toEqual([
    sampleId(10),
    sampleId(11),
  ]);
});

test('what is deleted, or stands on something deleted, is not found; restored it is', () => {
  const { index, ids } = talks();
  index.take('positions', samplePosition(10, { statement: 'Convoys' }));
  expect(ids('convoys')).toEqual([sampleId(10)]);
  index.take('issues', sampleIssue(3, { title: 'Pilotage', deleted: true }));
  expect(ids('convoys')).toEqual([]);
  index.take('issues', sampleIssue(3, { title: 'Pilotage' }));
  expect(ids('convoys')).toEqual([sampleId(10)]);
  index.take('positions', samplePosition(11, { statement: 'Convoys', deleted: true }));
  expect(ids('convoys')).toEqual([sampleId(10)]);
  index.remove(sampleId(10));
  expect(ids('convoys')).toEqual([]);
});

test('marks stand on the text as it was written', () => {
  const { index, ask } = talks();
  const marksOf = (query: string) =>
    ask(query).flatMap(({ text }) => text?.marks.map(([a, b]) => text.text.slice(a, b)) ?? []);
  index.take(
    'positions',
    samplePosition(10, { statement: 'Début: la Déléguée a parlé, 🧊 encore' }),
  );
  index.take('positions', samplePosition(11, { statement: 'قال الوفد إنّ الاِتّفاقيّة جاهزة' }));
  index.take('positions', samplePosition(12, { statement: '双方就海峡通行费达成共识' }));
  expect(marksOf('deleguee')).toEqual(['Déléguée']);
  expect(marksOf('encore')).toEqual(['encore']);
  expect(marksOf('الاتفاقية')).toEqual(['الاِتّفاقيّة']);
  expect(marksOf('通行费')).toEqual(['通行费']);
});
