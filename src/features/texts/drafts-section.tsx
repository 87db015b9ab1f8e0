import type { Issue } from '#domain/issue.ts';
import type { TextDraft } from '#domain/text-draft.ts';
import { bracketsOverTime } from '#domain/text-drafts.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { BenchBook } from './bench-book.ts';
import { BracketChart } from './bracket-chart.tsx';
import { BracketTable } from './bracket-table.tsx';
import { DraftRow } from './draft-row.tsx';
import s from './text-bench.module.css';

interface DraftsSectionProps {
  readonly issue: Issue;
  /** In order. */
  readonly drafts: readonly TextDraft[];
  readonly book: BenchBook;
}

/** The drafts of a text, how their brackets fall away, and the drafts themselves, the latest first. */
export function DraftsSection({ issue, drafts, book }: DraftsSectionProps) {
  const { t } = useLingui();
  const counts = bracketsOverTime(drafts, issue.commonText);
  return (
    <section className={s.section} aria-labelledby="drafts">
      <h2 className={s.heading} id="drafts">
        <Trans>Drafts</Trans> <span className="num">{drafts.length}</span>
      </h2>
      {drafts.length === 0 && (
        <EmptyState title={<Trans>No drafts kept yet</Trans>} size="small" level={3}>
          <Trans>
            “Keep this draft” puts the text aside as it stands, with its date and who proposed it.
            Later ones are compared with it word by word.
          </Trans>
        </EmptyState>
      )}
      {counts.length > 1 && (
        <>
          <BracketChart counts={counts} />
          <Disclosure summary={t`Brackets per draft as a table`}>
            <BracketTable counts={counts} />
          </Disclosure>
        </>
      )}
      {drafts.toReversed().map((draft) => (
        <DraftRow key={draft.id} draft={draft} issue={issue} book={book} />
      ))}
    </section>
  );
}
