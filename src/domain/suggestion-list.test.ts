import { describe, expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { suggest } from './suggestion-list.ts';
import {
  aldria,
  ardenContext,
  ardenReport,
  borea,
  delmark,
  ivoSand,
  lenaSand,
  marek,
  verel,
} from './suggestion-sample.fixture.ts';
import type { Suggestion, WordRange } from './suggestion.ts';

const found = suggest(ardenReport, ardenContext);

function about(words: string): Suggestion {
  const match = found.find(({ start, end }) => ardenReport.slice(start, end).includes(words));
  if (match === undefined) throw new Error(`Nothing suggested for “${words}”.`);
  return match;
}

const said = (range: WordRange | null | undefined, text = ardenReport): string | null =>
  range ? text.slice(range.start, range.end) : null;

const only = (text: string, context = ardenContext): Suggestion | undefined =>
  suggest(text, context)[0];

describe('a report of the press', () => {
  test('gives a kind to each passage, in order', () => {
    expect(found.map(({ kind }) => kind)).toEqual([
      'meeting',
      'position',
      'understanding',
      'step',
      'position',
      'understanding',
      'step',
      'understanding',
      'position',
      'understanding',
      'meeting',
      'position',
      'position',
      'position',
    ]);
  });

  test('a meeting that was held: who is named, and the weekday as a day worked out', () => {
    const meeting = about('Senior envoys');
    expect(meeting.parties).toEqual([aldria, borea]);
    expect(meeting.date).toMatchObject({
      date: { words: 'Tuesday', edtf: '2031-03-11' },
      isDerived: true,
    });
  });

  test('what a party will not recognise while it is away is conditional, and nobody’s by name', () => {
    const position = about('will not recognise');
    expect(position).toMatchObject({ partyId: delmark, speaker: { personId: null } });
    expect(position.stance?.value).toBe('conditional');
    expect(said(position.condition)).toBe('in which it is not involved');
    expect(said(position.stance?.cue)).toBe('in which it is not');
  });

  test('“he” is who was named before, on the day named before', () => {
    const { speaker, date, mode, partyId } = about('settlement process');
    expect(speaker).toMatchObject({ personId: verel, isCarried: true });
    expect(said(speaker)).toBe('Aldria’s Foreign Minister Tomas Verel');
    expect(said(speaker?.attribution)).toBe('He said');
    expect(date).toMatchObject({ date: { edtf: '2031-03-11' }, isCarried: true });
    expect(mode?.value).toBe('asserted');
    expect(partyId).toBe(aldria);
  });

  test('a step that waits for another side’s deed', () => {
    const step = about('will appoint');
    expect(step).toMatchObject({ partyId: aldria, speaker: { personId: verel, isCarried: false } });
    expect(said(step.condition)).toBe('once Norhaven confirms its negotiator');
    expect(said(step.statement)).toBe(
      'Aldria will appoint its representative once Norhaven confirms its negotiator',
    );
    expect(step.date).toBeNull();
  });

  test('a belief about another side’s mind is never that side’s position', () => {
    expect(about('now understands')).toMatchObject({
      isAboutAnother: true,
      partyId: aldria,
      stance: null,
    });
  });

  test('agreed, hedged and “should” are told apart', () => {
    expect(about('two presidents').mode?.value).toBe('asserted');
    expect(about('practically agreed').mode?.value).toBe('hedged');
    expect(about('should not provoke').mode?.value).toBe('normative');
  });

  test('a red line in a quote over two sentences', () => {
    const position = about('foreign patrols');
    expect(position.stance?.value).toBe('excludes');
    expect(said(position.stance?.cue)).toBe('unacceptable');
    expect(position.firmness?.value).toBe('red-line');
    expect(position.quotes.map((quote) => said(quote))).toEqual([said(position.statement)]);
    expect(said(position.statement)).toMatch(/^Any foreign .* red line$/);
  });

  test('“soon” stays words', () => {
    expect(about('Deputies will meet')).toMatchObject({
      kind: 'meeting',
      date: { date: { words: 'soon', edtf: null }, isDerived: false },
    });
  });

  test('a name with its post beside it, and a quote that goes on without either', () => {
    expect(about('transit fee')).toMatchObject({
      partyId: borea,
      stance: { value: 'opposes' },
      speaker: { personId: marek },
      date: { date: { edtf: '2031-03-12' } },
    });
    expect(about('our own fishermen')).toMatchObject({
      speaker: { personId: marek, isCarried: true },
      stance: null,
    });
  });

  test('how the talks went is no position, and what no side says nothing', () => {
    expect(
      found.some(({ start, end }) => /useful|took part/.test(ardenReport.slice(start, end))),
    ).toBe(false);
  });
});

describe('who speaks', () => {
  test.each([
    ['“We oppose monitors,” said Tomas Verel, foreign minister of Aldria.', verel, aldria],
    ['Aldria’s foreign minister, Tomas Verel, said that the fees must go.', verel, aldria],
    ['The fees must go, according to Tomas Verel.', verel, aldria],
    ['Verel on Tuesday rejected the plan of the mediators.', verel, aldria],
    ['Borea’s envoy to Aldria warned that the fees must go.', null, borea],
    ['Delmark’s president, Olga Renn, said yesterday that the fees must go.', null, delmark],
  ])('%s', (text, personId, partyId) => {
    expect(only(text)).toMatchObject({ speaker: { personId }, partyId });
  });

  test('of two of one name neither is taken: it asks', () => {
    expect(only('Sand warned that the plan is out of the question.')?.speaker).toMatchObject({
      personId: null,
      personCandidates: [ivoSand, lenaSand],
    });
  });

  test('of a name that two parties bear neither is taken', () => {
    const parties = ardenContext.parties.map((party) =>
      party.id === aldria ? { ...party, aliases: { Norhaven: true as const } } : party,
    );
    const suggestion = only('Norhaven rejects the transit fee of the strait.', {
      ...ardenContext,
      parties,
    });
    expect(suggestion).toMatchObject({ partyId: null, partyCandidates: [aldria, borea] });
  });

  test('what one side tells of another’s stance is for a person to place', () => {
    expect(only('Borea supports the plan, Verel said.')).toMatchObject({
      partyId: null,
      partyCandidates: [borea, aldria],
    });
  });

  test('a verb in a clause of its own makes nobody speak', () => {
    expect(
      only('Verel said the talks end if Borea says that the fee stays.')?.speaker?.personId,
    ).toBe(verel);
  });
});

describe('nothing rather than a wrong guess', () => {
  test.each([
    ['', 'nothing written'],
    [' \n\n ', 'blanks'],
    ['Will Borea reject the plan, and must it go?', 'a question'],
    ['Борея отвергает этот план, сказал министр.', 'another script'],
    [
      'Boreas Minister Tomas Verel sagte, Aldria said der Plan ist nicht gut und der Rest ist es auch nicht.',
      'another language',
    ],
    ['Aldria hopes that the two sides agree on the fee before the summer.', 'a hope'],
    ['Verel declined to comment on the fee.', 'no comment'],
    ['The two delegations did not agree on the fee.', 'no agreement'],
  ])('%s', (text) => {
    expect(suggest(text, ardenContext)).toEqual([]);
  });

  test('a source in another language is not read', () => {
    expect(suggest(ardenReport, { ...ardenContext, language: 'fr' })).toEqual([]);
    expect(suggest(ardenReport, { ...ardenContext, language: 'en-GB' })).toEqual(found);
  });

  test('without a day of publication weekdays stay words', () => {
    const [meeting] = suggest(ardenReport, { ...ardenContext, published: unknownDate });
    expect(meeting?.date).toMatchObject({
      date: { words: 'Tuesday', edtf: null },
      isDerived: false,
    });
  });

  test.each([
    ['Verel said that Aldria does not reject the plan.', null],
    ['Verel said Aldria welcomed the plan but rejects its fees.', null],
    ['Verel said that the deal dies if Borea rejects the plan.', null],
    ['Verel said that Aldria supports the plan.', 'supports'],
    ['Verel said that Aldria did not rule out a pause.', 'open'],
    ['Verel said the fees must be lifted.', 'demands'],
  ])('the stance of: %s', (text, stance) => {
    expect(only(text)?.stance?.value ?? null).toBe(stance);
  });

  test('a denied agreement is a denial, with its word', () => {
    const text = 'Borea denied that an agreement had been reached.';
    const suggestion = only(text);
    expect(suggestion).toMatchObject({ kind: 'understanding', mode: { value: 'denied' } });
    expect(said(suggestion?.mode?.cue, text)).toBe('denied');
  });
});
