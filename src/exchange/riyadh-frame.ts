import type { Negotiation } from '#domain/negotiation.ts';
import { unmarked } from '#domain/marking.ts';
import type { Source } from '#domain/source.ts';
import type { Track } from '#domain/track.ts';
import { rankOf, type Ground, type Name } from './riyadh-ground.ts';

/** The negotiation itself, its one source and its tracks (fact 2). */
export function riyadhFrame({ ids, row }: Ground) {
  const negotiation: Negotiation = {
    ...row('talks'),
    id: ids.talks,
    title: 'Riyadh talks',
    summary:
      'Talks between Russia and the United States in Riyadh on 18 February 2025, as one press report of the next day tells them. What that report does not say is left empty here.',
    rank: rankOf(0),
    example: true,
    ourPartyId: null,
    archived: false,
    ...unmarked,
  };
  const source: Source = {
    ...row('source'),
    title: 'Press report on the Riyadh meeting',
    kind: 'press-report',
    outlet: '',
    author: '',
    published: { words: '19 February 2025', edtf: '2025-02-19' },
    url: '',
    language: 'en',
    reliability: 'F',
    note: 'Outlet, author and headline are unknown; the title given here only describes the report.',
    textHash: null,
    ...unmarked,
  };
  return { negotiation, source, tracks: riyadhTracks({ row }) };
}

function riyadhTracks({ row }: Pick<Ground, 'row'>): readonly Track[] {
  const track = (
    name: Name,
    title: string,
    status: Track['status'],
    index: number,
    summary = '',
  ): Track => ({ ...row(name), title, summary, status, rank: rankOf(index), archived: false });
  return [
    track(
      'T1',
      'Summit planning',
      'preparing',
      0,
      'The ground is being laid for a summit of Putin and Trump.',
    ),
    track(
      'T2',
      'Embassy normalization',
      'active',
      1,
      'How diplomatic ties can be brought back to normal.',
    ),
    track(
      'T3',
      'Ukraine settlement',
      'preparing',
      2,
      'How the conflict in Ukraine can come closer to a solution.',
    ),
    track('T4', 'Security guarantees', 'active', 3),
    track('T5', 'Joint projects', 'mooted', 4),
  ];
}
