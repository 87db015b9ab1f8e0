import { cyclesIn } from '#domain/step-tree.ts';
import { Callout } from '#ui/callout.tsx';
import { Trans } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import styles from './steps-panel.module.css';

/** Steps that wait for one another in a circle, as joining two copies can make them. */
export function CycleCallout({ book }: { readonly book: StepBook }) {
  const shown = new Set(book.shown);
  const cycles = cyclesIn([...book.steps.values()]).filter((cycle) =>
    cycle.some((step) => shown.has(step)),
  );
  if (cycles.length === 0) return null;
  return (
    <div className={styles.callout}>
      <Callout
        tone="warn"
        title={<Trans>Steps that wait for one another need your attention</Trans>}
      >
        {cycles.map((cycle) => (
          <p key={cycle[0]?.id}>
            <bdi>{[...cycle, cycle[0]].map((step) => step?.title).join(' → ')}</bdi>
          </p>
        ))}
        <p>
          <Trans>None of them can become ready. Edit one, and take out what it waits for.</Trans>
        </p>
      </Callout>
    </div>
  );
}
