import { steadyClock } from '#domain/trash-due.ts';
import type { TrashItem } from '#domain/trash-item.ts';
import { useTrashClock } from '#state/trash.ts';
import { useNow } from '#state/now.ts';
import { useId } from 'react';
import { TrashRow } from './trash-row.tsx';
import s from './trash.module.css';

interface TrashGroupProps {
  /** Of one negotiation; not empty. */
  readonly items: readonly TrashItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (item: TrashItem, isOn: boolean) => void;
  readonly onRestore: (item: TrashItem) => void;
}

/** What was deleted of one negotiation, newest first. */
export function TrashGroup({ items, chosen, onChoose, onRestore }: TrashGroupProps) {
  const id = useId();
  const now = useNow();
  // As it will be taken to run: after a leap nothing is due.
  const clock = steadyClock(useTrashClock(), now);
  return (
    <section className={s.group} aria-labelledby={id}>
      <h2 id={id} className={s.folder} dir="auto">
        {items[0]?.folder}
      </h2>
      <ul className={s.list}>
        {items.map((item) => (
          <TrashRow
            key={item.id}
            item={item}
            clock={clock}
            now={now}
            isChosen={chosen.has(item.id)}
            onChoose={(isOn) => onChoose(item, isOn)}
            onRestore={() => onRestore(item)}
          />
        ))}
      </ul>
    </section>
  );
}
