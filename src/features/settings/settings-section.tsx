import { focusSoon } from '#ui/focus-soon.ts';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import s from './settings.module.css';

interface SettingsSectionProps {
  readonly title: string;
  /** Of the address that leads here. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

export function SettingsSection({ title, anchor, children }: SettingsSectionProps) {
  const id = useId();
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const isMeant = anchor !== undefined && hash === `#${anchor}`;
  useEffect(() => {
    if (!isMeant) return;
    heading.current?.scrollIntoView();
    // Later than the page itself, which takes it when it opens.
    focusSoon(() => heading.current ?? undefined);
  }, [isMeant]);
  return (
    <section className={s['section']} aria-labelledby={id}>
      <h2 className={s['title']} id={id} ref={heading} tabIndex={anchor ? -1 : undefined}>
        {title}
      </h2>
      <div className={s['body']}>{children}</div>
    </section>
  );
}
