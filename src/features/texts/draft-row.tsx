import { buttonClass } from '#ui/button-class.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { bracketsLabel } from '#domain/brackets.ts';
import type { Issue } from '#domain/issue.ts';
import type { TextDraft } from '#domain/text-draft.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { notify } from '#state/notices.ts';
import { paths } from '#state/paths.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { BenchBook } from './bench-book.ts';
import s from './text-bench.module.css';

const DraftDialog = lazy(() =>
  import('./draft-dialog.tsx').then((m) => ({ default: m.DraftDialog })),
);

interface DraftRowProps {
  readonly draft: TextDraft;
  readonly issue: Issue;
  readonly book: BenchBook;
}

/** A draft as it was on the table, with what is recorded about it. */
export function DraftRow({ draft, issue, book }: DraftRowProps) {
  const { t, i18n } = useLingui();
  const [isEditing, setEditing] = useState(false);
  const { proposedById, meetingId, sourceId, negotiationId } = draft;
  const title = draft.label || t`Draft without a label`;
  const meeting = meetingId === null ? undefined : book.meetings.get(meetingId);
  const source = sourceId === null ? undefined : book.sources.get(sourceId);
  const remove = async () => {
    const outcome = await write.deleteRow('textDrafts', draft.id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const run = () => void write.revert(changeId);
    notify(t`Deleted the draft “${title}”.`, { label: t`Undo`, run });
  };
  return (
    <article className={s.draft} aria-label={title}>
      <div className={s.draftTop}>
        <h3 className={s.draftTitle} dir="auto">
          {title}
        </h3>
        <NowOnly>
          <Button size="small" variant="quiet" icon="edit" onClick={() => setEditing(true)}>
            <Trans>Edit</Trans>
          </Button>
        </NowOnly>
        <Link className={buttonClass('quiet', 'small')} to={paths.history(negotiationId, draft.id)}>
          <Trans>History</Trans>
        </Link>
        <NowOnly>
          <Button size="small" variant="quiet" icon="trash" onClick={() => void remove()}>
            <Trans>Delete</Trans>
          </Button>
        </NowOnly>
      </div>
      <p className={s.facts}>
        <DateText date={draft.date} />
        <span>{i18n._(bracketsLabel(draft.text))}</span>
        <span>
          {proposedById === null ? (
            <Trans>proposer not recorded</Trans>
          ) : (
            <Trans>
              proposed by <PartyName party={book.parties.get(proposedById)} />
            </Trans>
          )}
        </span>
        {meeting && (
          <Link to={`${paths.negotiation(negotiationId, 'meetings')}?item=${meeting.id}`}>
            <bdi>{meeting.title || t`Untitled meeting`}</bdi>
          </Link>
        )}
        {source && (
          <Link to={paths.reading(source)}>
            <bdi>{source.title || t`Untitled source`}</bdi>
          </Link>
        )}
      </p>
      <TextBlock text={draft.text} variant="said" clamp={3} />
      <Suspense fallback={null}>
        {isEditing && (
          <DraftDialog
            issue={issue}
            draft={draft}
            text={draft.text}
            onClose={() => setEditing(false)}
          />
        )}
      </Suspense>
    </article>
  );
}
