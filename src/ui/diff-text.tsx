import { Trans } from '@lingui/react/macro';
import styles from './diff-text.module.css';

export interface DiffPart {
  readonly value: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** Two wordings in one line: struck through what went, marked what came. */
export function DiffText({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <p className={styles.diff} dir="auto">
      {parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts are never moved, only replaced as a whole
        <Part key={index} part={part} />
      ))}
    </p>
  );
}

function Part({ part }: { readonly part: DiffPart }) {
  if (part.kind === 'same') return part.value;
  if (part.kind === 'removed')
    return (
      <del>
        <span className="visually-hidden">
          <Trans>[removed:</Trans>{' '}
        </span>
        {part.value}
        <span className="visually-hidden">]</span>
      </del>
    );
  return (
    <ins>
      <span className="visually-hidden">
        <Trans>[added:</Trans>{' '}
      </span>
      {part.value}
      <span className="visually-hidden">]</span>
    </ins>
  );
}
