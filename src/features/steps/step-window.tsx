import { stepLines, type StepLine } from '#domain/step-lines.ts';
import type { StepGroup } from '#domain/step-view.ts';
import { offerRows } from '#state/far-rows.ts';
import { RowWindow } from '#ui/row-window.tsx';
import type { ReactNode } from 'react';
import type { StepBook } from './step-book.ts';
import { StepItem } from './step-item.tsx';
import styles from './step-item.module.css';

interface StepWindowProps {
  readonly label: string;
  readonly groups: readonly StepGroup[];
  /** What stands above the first step of a group. */
  readonly heading?: ((group: StepGroup) => ReactNode) | undefined;
  readonly book: StepBook;
  readonly variant: 'page' | 'aside';
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Very many steps: those in sight, in one list, with lines to what they hang under. */
export function StepWindow({ label, groups, heading, openId, ...shared }: StepWindowProps) {
  const lines = stepLines(groups);
  const row = ({ id, step, rails, group }: StepLine) => (
    <>
      {group && heading?.(group)}
      <div className={styles.line} style={atLevel(rails.length)}>
        {[...rails.entries()].map(([level, goesOn]) => (
          <span
            key={level}
            className={styles.rail}
            style={atLevel(level)}
            data-goes-on={goesOn || undefined}
            data-own={level === rails.length - 1 || undefined}
          />
        ))}
        <StepItem step={step} isOpen={openId === id} {...shared} />
      </div>
    </>
  );
  return (
    <RowWindow
      label={label}
      lines={lines}
      estimate={estimateOf}
      openId={openId}
      offer={offerRows}
      row={row}
    />
  );
}

/** Pixels of a step with a line below its title, and of the heading of a group. */
function estimateOf({ group }: StepLine): number {
  return group === null ? 67 : 110;
}

function atLevel(level: number) {
  return { '--level': level } as Record<string, number>;
}
