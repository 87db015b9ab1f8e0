import type { Day } from '#domain/day.ts';
import type { Completion } from '#domain/query-completion.ts';
import type { QueryRefusal } from '#domain/query-meaning.ts';
import type { Term } from '#domain/query.ts';
import type { SearchHit } from '#domain/search-hit.ts';

export interface SearchQuestion {
  readonly query: string;
  /** Where in it the caret stands: what is there is completed. */
  readonly caret: number;
  /** How many of the best are wanted. */
  readonly limit: number;
  /** The user's own day, for dates that are offered. */
  readonly today: Day;
}

export interface SearchAnswer {
  /** The question that it answers. */
  readonly query: string;
  readonly terms: readonly Term[];
  readonly refusals: readonly QueryRefusal[];
  readonly completions: readonly Completion[];
  /** Best first. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Of them, found only with a letter wrong. */
  readonly near: number;
  /** By table. */
  readonly counts: Readonly<Record<string, number>>;
  /** All that is here has been read; else there may be more. */
  readonly isReady: boolean;
  /** How many records are searched. */
  readonly records: number;
  /** Milliseconds that finding it took. */
  readonly took: number;
}

export type ToSearch =
  | { readonly ask: number; readonly question: SearchQuestion }
  /** Reading rests, or goes on, until something is asked. */
  | { readonly rests: boolean };

export type FromSearch =
  | { readonly says: 'answer'; readonly ask: number; readonly answer: SearchAnswer }
  /** What was answered may not be so any more. */
  | { readonly says: 'changed' }
  | { readonly says: 'failed'; readonly name: string; readonly message: string };
