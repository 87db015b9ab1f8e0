import { NowOnly } from '#nouns/now-only.tsx';
import type { AgendaEntry } from '#domain/agenda.ts';
import { paths } from '#state/paths.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { MeetingBook } from './meeting-book.ts';
import styles from './agenda-item-row.module.css';

interface AgendaItemRowProps {
  readonly entry: AgendaEntry;
  readonly book: MeetingBook;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDone: (isDone: boolean) => void;
  readonly onRemove: () => void;
}

export function AgendaItemRow(props: AgendaItemRowProps) {
  const { entry, book, isFirst, isLast, onMove, onDone, onRemove } = props;
  const { t } = useLingui();
  const { issueId, words, isDone } = entry.item;
  const issue = issueId === null ? null : book.issues.get(issueId);
  const name = words || issue?.title || t`missing issue`;
  return (
    <li className={styles.item} data-done={isDone || undefined}>
      <NowOnly>
        <CheckboxField
          label={t`Dealt with: ${name}`}
          isLabelHidden
          isChecked={isDone}
          onChange={onDone}
        />
      </NowOnly>
      <div className={styles.words} dir="auto">
        {issueId !== null &&
          (issue ? (
            <Link to={paths.item(book.negotiation.id, issue.trackId, issue.id)}>
              <bdi>{issue.title}</bdi>
            </Link>
          ) : (
            t`missing issue`
          ))}
        {issueId !== null && words !== '' && ' · '}
        {words}
      </div>
      <NowOnly>
        <div className={styles.buttons}>
          <IconButton
            icon="arrow-up"
            size="small"
            label={t`Move up: ${name}`}
            aria-disabled={isFirst}
            onClick={() => !isFirst && onMove(-1)}
          />
          <IconButton
            icon="arrow-down"
            size="small"
            label={t`Move down: ${name}`}
            aria-disabled={isLast}
            onClick={() => !isLast && onMove(1)}
          />
          <IconButton
            icon="close"
            size="small"
            label={t`Take off the agenda: ${name}`}
            onClick={onRemove}
          />
        </div>
      </NowOnly>
    </li>
  );
}
