import { type ReactNode, useEffect, useRef } from 'react';
import styles from './tabs-nav.module.css';

interface TabsNavProps {
  readonly label: string;
  /** Links; the one for this page carries aria-current. */
  readonly children: ReactNode;
  /** Controls at the end of the line, such as a date; left out on phones. */
  readonly aside?: ReactNode;
}

/** Links drawn as tabs: one line that scrolls sideways where it does not fit. */
export function TabsNav({ label, children, aside }: TabsNavProps) {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tabs.current) showCurrent(tabs.current);
  });
  return (
    <div className={styles.frame}>
      <nav ref={tabs} className={styles.tabs} aria-label={label}>
        {children}
      </nav>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}

/** Sideways only; scrollIntoView would move the page as well. */
function showCurrent(tabs: HTMLElement): void {
  const current = tabs.querySelector('[aria-current]:not([aria-current="false"])');
  if (!current || tabs.scrollWidth <= tabs.clientWidth) return;
  const frame = tabs.getBoundingClientRect();
  const tab = current.getBoundingClientRect();
  if (tab.left < frame.left || tab.right > frame.right)
    tabs.scrollLeft += tab.left + tab.width / 2 - (frame.left + frame.width / 2);
}
