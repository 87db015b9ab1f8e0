import type { StepNode } from '#domain/step-tree.ts';
import type { StepBook } from './step-book.ts';
import { StepItem } from './step-item.tsx';
import styles from './step-item.module.css';

interface StepListProps {
  readonly nodes: readonly StepNode[];
  readonly book: StepBook;
  readonly variant: 'page' | 'aside';
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Steps, with those that wait hanging under what they wait for. */
export function StepList({ nodes, openId, ...shared }: StepListProps) {
  if (nodes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {nodes.map(({ step, children }) => (
        <li key={step.id} className={styles.node}>
          <StepItem step={step} isOpen={openId === step.id} {...shared} />
          {children.length > 0 && <StepList nodes={children} openId={openId} {...shared} />}
        </li>
      ))}
    </ul>
  );
}
