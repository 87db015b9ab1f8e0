import { trashDays } from '#domain/trash-due.ts';
import type { TrashItem } from '#domain/trash-item.ts';
import { useTrash } from '#state/trash.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { TrashBar } from './trash-bar.tsx';
import { TrashFilterFields } from './trash-filter-fields.tsx';
import { TrashGroup } from './trash-group.tsx';
import { useRestore } from './use-restore.ts';
import { useTrashFilter } from './use-trash-filter.ts';
import s from './trash.module.css';

const RemoveDialog = lazy(() =>
  import('./remove-dialog.tsx').then((m) => ({ default: m.RemoveDialog })),
);
const RestoreBothDialog = lazy(() =>
  import('./restore-both-dialog.tsx').then((m) => ({ default: m.RestoreBothDialog })),
);

/** Rows drawn at once. */
const step = 100;

/** What was deleted, on this device as a whole: to be restored, or removed for good. */
export function TrashPanel() {
  const { t } = useLingui();
  const all = useTrash();
  const filter = useTrashFilter(all);
  const { noun, folder } = filter;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(step);
  const [removing, setRemoving] = useState<readonly TrashItem[] | null>(null);
  const { restore, asked, answer } = useRestore(() => setChosen(new Set()));
  if (all.length === 0) {
    return (
      <EmptyState title={t`The trash is empty`}>
        <Trans>
          What you delete waits here for {trashDays} days, with everything that hangs on it, and can
          be restored.
        </Trans>
      </EmptyState>
    );
  }
  const found = all.filter(
    ({ table, negotiationId }) =>
      (noun === null || table === noun) && (folder === null || negotiationId === folder),
  );
  const picked = found.filter(({ id }) => chosen.has(id));
  const shown = found.slice(0, limit);
  const folders = new Set(shown.map(({ negotiationId }) => negotiationId));
  const more = found.length - shown.length;
  return (
    <section className={s.panel} aria-label={t`Trash`}>
      <TrashFilterFields items={all} filter={filter} onEmpty={() => setRemoving(all)} />
      <TrashBar
        picked={picked}
        count={found.length}
        onAll={(isOn) => setChosen(new Set(isOn ? found.map(({ id }) => id) : []))}
        onRestore={() => restore(picked)}
        onRemove={() => setRemoving(picked)}
      />
      {Array.from(folders, (id) => (
        <TrashGroup
          key={id}
          items={shown.filter(({ negotiationId }) => negotiationId === id)}
          chosen={chosen}
          onChoose={(item, isOn) => setChosen(withMember(chosen, item.id, isOn))}
          onRestore={(item) => restore([item])}
        />
      ))}
      {more > 0 && (
        <Button onClick={() => setLimit(limit + step)}>
          <Plural value={more} one="Show # more" other="Show # more" />
        </Button>
      )}
      <Suspense fallback={null}>
        {removing && removing.length > 0 && (
          <RemoveDialog
            items={removing}
            isAll={removing === all}
            onClose={(isDone) => {
              setRemoving(null);
              if (isDone) setChosen(new Set());
            }}
          />
        )}
        {asked && <RestoreBothDialog items={asked} onAnswer={answer} />}
      </Suspense>
    </section>
  );
}

function withMember(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
