import { idOf, parleyLines, rankOf } from '../../scripts/seed/parley-lines.mjs';

/** A negotiation of one track, as wide and as long as they get. */
export interface BigBook {
  readonly issues: number;
  readonly parties: number;
  /** How many positions each issue has, by different parties. */
  readonly positionsOfIssue: number;
}

const created = '0195aaaaaaaa-0000-0123abcd';

/**
 * A Parley file of that size, written without the program that reads it. Names are "Issue 17" and
 * "Party 4"; position j of issue i is by the party (7 i + 11 j) of all, says "Statement i.j", and was made the later
 * the nearer the issue is to the middle one.
 */
export function bigFile({ issues, parties, positionsOfIssue }: BigBook): string {
  const home = id('a', 0);
  const track = id('b', 0);
  const row = (own: string) => ({
    id: own,
    negotiationId: home,
    created,
    stamps: {},
    deleted: false,
  });
  const unmarked = { tlp: null, markingLabel: '' };
  const dayOf = (i: number) => {
    const day = new Date(Date.UTC(2031, 0, 1 - Math.abs(i - Math.floor(issues / 2))));
    return { words: '', edtf: day.toISOString().slice(0, 10) };
  };
  const tables: [string, readonly object[]][] = [
    [
      'negotiations',
      [
        {
          ...row(home),
          title: 'Wide talks',
          summary: '',
          rank: 'a0',
          example: false,
          ourPartyId: null,
          archived: false,
          ...unmarked,
        },
      ],
    ],
    [
      'tracks',
      [
        {
          ...row(track),
          title: 'Everything',
          summary: '',
          status: 'active',
          rank: 'a0',
          archived: false,
        },
      ],
    ],
    [
      'issues',
      upTo(issues).map((i) => ({
        ...row(id('c', i)),
        trackId: track,
        parentId: null,
        title: `Issue ${i + 1}`,
        question: '',
        kind: 'substantive',
        status: i % 4 === 0 ? 'tabled' : 'raised',
        commonText: '',
        rank: rankOf(i),
        emptyMarks: {},
        ...unmarked,
      })),
    ],
    [
      'parties',
      upTo(parties).map((i) => ({
        ...row(id('d', i)),
        name: `Party ${i + 1}`,
        shortName: '',
        role: 'principal',
        aliases: {},
        memberOf: {},
        rank: rankOf(i),
      })),
    ],
    [
      'positions',
      upTo(issues).flatMap((i) =>
        upTo(positionsOfIssue).map((j) => ({
          ...row(id('e', i * positionsOfIssue + j)),
          trackId: track,
          issueId: id('c', i),
          partyId: id('d', (7 * i + 11 * j) % parties),
          statement: `Statement ${i + 1}.${j + 1}`,
          language: '',
          original: '',
          originalLanguage: '',
          translated: 'unknown',
          stance: j % 2 === 0 ? 'supports' : 'opposes',
          firmness: null,
          condition: '',
          wording: null,
          relation: 'own',
          chain: [],
          attributionWords: '',
          groundRule: null,
          date: dayOf(i),
          occasionMeetingId: null,
          occasionWords: '',
          sourceId: null,
          sourcePlace: '',
          credibility: '6',
          tags: {},
          ...unmarked,
          corrects: null,
          loggedAt: 1_740_000_000_000,
        })),
      ),
    ],
  ];
  return [...parleyLines(tables.map(([table, rows]) => [table, rows.length, rows]))].join('');
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function id(kind: string, number: number): string {
  return idOf('0195aaaa', kind, number);
}
