import type { MergeItem } from '#domain/merge-plan.ts';
import type { PlannedMerge } from '#state/merge.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { changeCount, withSide, withSides, type ChosenSides } from './chosen-sides.ts';
import { MergeBar } from './merge-bar.tsx';
import { isShown, useMergeFilter } from './merge-filter.ts';
import { MergeItemRow } from './merge-item-row.tsx';
import { MergeProblem } from './merge-problem.tsx';
import { MergeWindow } from './merge-window.tsx';
import type { MergeFailure } from './use-merging.ts';
import s from './merge.module.css';

interface MergeReviewProps {
  readonly fileName: string;
  readonly plan: PlannedMerge;
  readonly isAnew: boolean;
  readonly failure: MergeFailure | null;
  readonly chosen: ChosenSides;
  readonly onChosen: (chosen: ChosenSides) => void;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** The plan: every record that differs, field by field, and what a person chooses. Nothing is written yet. */
export function MergeReview(props: MergeReviewProps) {
  const { t } = useLingui();
  const { plan, chosen, onChosen } = props;
  const { items, isEmpty, records } = plan;
  const { filter, change } = useMergeFilter(items);
  const shown = items.filter((item) => isShown(item, filter));
  const count = changeCount(items, chosen);
  const isNothing = isEmpty && count === 0;
  const row = (item: MergeItem) => (
    <MergeItemRow
      item={item}
      records={records}
      chosen={chosen}
      onSide={(field, side) => onChosen(withSide(chosen, item, field, side))}
    />
  );
  return (
    <div className={s['review']}>
      {props.failure && <MergeProblem failure={props.failure} />}
      {props.isAnew && (
        <div role="status">
          <Callout tone="warn" title={t`The plan was made anew`}>
            <Trans>
              Something was written to this negotiation meanwhile, so nothing was merged. Look
              through the plan again; your choices are kept.
            </Trans>
          </Callout>
        </div>
      )}
      <p className={s['about']} role="status">
        {isNothing ? (
          <Trans>There is nothing to merge: yours has all that {props.fileName} has.</Trans>
        ) : (
          <Trans>
            What {props.fileName} would change here. Nothing is written yet. Of each field the later
            change stands unless you choose; every statement of either is kept, and what does not
            stand is recorded.
          </Trans>
        )}
      </p>
      {items.length > 0 && (
        <>
          <MergeBar
            items={items}
            shown={shown}
            filter={filter}
            onFilter={change}
            onTake={(side) => onChosen(withSides(chosen, shown, side))}
          />
          <MergeWindow
            key={`${filter.kind} ${filter.table}`}
            label={t`What differs`}
            items={shown}
            row={row}
          />
        </>
      )}
      <div className={s['foot']} role="group" aria-label={t`Merge`}>
        <p className={s['note']}>{!isNothing && <Trans>A recovery point is made first.</Trans>}</p>
        <Button onClick={props.onCancel}>
          {isNothing ? <Trans>Close</Trans> : <Trans>Cancel</Trans>}
        </Button>
        {!isNothing && (
          <NowOnly>
            <Button variant="primary" icon="merge" onClick={props.onMerge}>
              {count === 0 ? (
                <Trans>Merge the history</Trans>
              ) : (
                <Plural value={count} one="Merge # change" other="Merge # changes" />
              )}
            </Button>
          </NowOnly>
        )}
      </div>
    </div>
  );
}
