import type { PositionId } from '#domain/id.ts';
import type { HistoryEntry } from '#domain/standing.ts';
import { dayBasisLabels } from '#domain/statement-day.ts';
import { DateText } from '#nouns/date-text.tsx';
import { ShiftWord } from '#nouns/shift-word.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { itemOf } from '#state/paths.ts';
import { WordDiff } from '#nouns/word-diff.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { useComparison } from './comparison.ts';
import { speakerOf } from './speaker.ts';
import type { TableView } from './table-view.ts';

import s from './inspector.module.css';

interface PositionHistoryProps {
  readonly history: readonly HistoryEntry[];
  readonly shownId: PositionId;
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

/** What the party said on this issue, newest first, each with what changed against the one before. */
export function PositionHistory({ history, shownId, view, onOpen }: PositionHistoryProps) {
  return (
    <section className={s.history}>
      <h3 className={s.heading}>
        <Trans>History</Trans>
      </h3>
      <ol>
        {history.map((entry) => (
          <li key={entry.position.id} aria-current={entry.position.id === shownId || undefined}>
            <Entry
              entry={entry}
              isShown={entry.position.id === shownId}
              view={view}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly isShown: boolean;
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

function Entry({ entry, isShown, view, onOpen }: EntryProps) {
  const { i18n } = useLingui();
  const compared = useComparison();
  const { position, shift, previous, basis, correctedBy, isOwn, isStanding } = entry;
  const { statement } = position;
  const plain = <TextBlock text={statement} clamp={4} />;
  return (
    <>
      <div className={s.entryTop}>
        <StanceMark stance={position.stance} firmness={position.firmness} />
        {shift && <ShiftWord shift={shift} />}
        {isStanding && (
          <span className={s.note}>
            <Trans>stands now</Trans>
          </span>
        )}
        {correctedBy !== null && (
          <span className={s.note}>
            <Trans>corrected</Trans>
          </span>
        )}
      </div>
      {previous ? (
        <Suspense fallback={plain}>
          <WordDiff before={previous.statement} after={statement} />
        </Suspense>
      ) : (
        plain
      )}
      <p className={s.meta}>
        <DateText date={position.date} />
        {basis !== 'stated' && ` · ${i18n._(dayBasisLabels[basis])}`}
        {' · '}
        {speakerOf(position, view) ?? <Trans>speaker unknown</Trans>}
        {position.occasionWords && ` · ${position.occasionWords}`}
        {!isOwn && (
          <>
            {' · '}
            <Trans>told by others</Trans>
          </>
        )}
      </p>
      {shift && previous && <p className={s.meta}>{compared(previous, position)}</p>}
      {!isShown && (
        <button type="button" className={s.link} onClick={() => onOpen(itemOf(position))}>
          <Trans>Open this entry</Trans>
        </button>
      )}
    </>
  );
}
