import { dayAt } from './date.ts';
import type { Day } from './day.ts';
import { foldText } from './fold-text.ts';
import type { Position } from './position.ts';

/** What the log's rows, groups and links are known by. */
export type LogKey = Pick<
  Position,
  | 'id'
  | 'issueId'
  | 'trackId'
  | 'partyId'
  | 'sourceId'
  | 'stance'
  | 'firmness'
  | 'relation'
  | 'corrects'
  | 'loggedAt'
  | 'created'
  | 'deleted'
>;

/**
 * What order, filters and groups of the log ask of a position: of a long log this is kept, and the positions
 * themselves only where their rows are in view.
 */
export interface LogMark extends LogKey {
  /** The latest day that its date can mean. */
  readonly stated: Day | null;
  /** Of anyone in the chain of attribution. */
  readonly personIds: readonly string[];
  /** Its own words, folded; null: they were not asked for. */
  readonly text: string | null;
}

/** @param same gives one string for all that are equal, so that of many positions each is kept once */
export function logMark(
  position: Position,
  hasText: boolean,
  same: <S extends string | null>(word: S) => S = (word) => word,
): LogMark {
  const persons = position.chain.flatMap(({ personId }) =>
    personId === null ? [] : [same(personId)],
  );
  return {
    id: position.id,
    issueId: same(position.issueId),
    trackId: same(position.trackId),
    partyId: same(position.partyId),
    sourceId: same(position.sourceId),
    stance: same(position.stance),
    firmness: same(position.firmness),
    relation: same(position.relation),
    corrects: position.corrects,
    loggedAt: position.loggedAt,
    created: position.created,
    deleted: position.deleted,
    stated: same(dayAt(position.date)),
    personIds: persons.length === 0 ? nobody : persons,
    text: hasText ? foldText(wordsOf(position)) : null,
  };
}

const nobody: readonly string[] = [];

/** Names of issues and persons apart, which change. */
function wordsOf(position: Position): string {
  const { statement, original, condition, attributionWords, occasionWords, tags, chain } = position;
  const links = chain.flatMap(({ post, words }) => [post, words]);
  const texts = [statement, original, condition, attributionWords, occasionWords];
  return [...texts, ...links, ...Object.keys(tags)].filter((each) => each !== '').join('\n');
}
