import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './badge.module.css';

interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'danger' | 'warn' | 'good' | undefined;
  readonly icon?: IconName | undefined;
  readonly title?: string | undefined;
}

export function Tag({ children, tone = 'neutral', icon, title }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone} title={title}>
      {icon && <Icon name={icon} size={12} />}
      <span>{children}</span>
    </span>
  );
}
