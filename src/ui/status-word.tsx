import type { ReactNode } from 'react';
import styles from './status-word.module.css';

const shapes = {
  ring: <circle cx="6" cy="6" r="4.2" />,
  dot: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  dashed: <circle cx="6" cy="6" r="4.2" strokeDasharray="2 1.6" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.2" />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" stroke="none" />
    </>
  ),
  check: <path d="m2 6.5 2.6 2.6L10 3.2" />,
  pause: <path d="M4 2.5v7M8 2.5v7" />,
  bar: <path d="M2 6h8" />,
  cross: <path d="m2.8 2.8 6.4 6.4M9.2 2.8 2.8 9.2" />,
  arrow: <path d="M2 6h8M6.8 2.8 10 6 6.8 9.2" />,
} as const;

export type StatusShape = keyof typeof shapes;

interface StatusWordProps {
  readonly shape: StatusShape;
  readonly tone?: 'quiet' | 'strong' | 'accent' | 'warn' | 'danger' | 'good' | undefined;
  readonly children: ReactNode;
}

/** A status in a word, with a shape that tells it apart without colour. */
export function StatusWord({ shape, tone = 'quiet', children }: StatusWordProps) {
  return (
    <span className={styles.status} data-tone={tone}>
      <svg
        viewBox="0 0 12 12"
        width="12"
        height="12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        {shapes[shape]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
