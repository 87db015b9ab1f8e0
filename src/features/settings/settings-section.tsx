import { useId, type ReactNode } from 'react';
import s from './settings.module.css';

interface SettingsSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function SettingsSection({ title, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className={s['section']} aria-labelledby={id}>
      <h2 className={s['title']} id={id}>
        {title}
      </h2>
      <div className={s['body']}>{children}</div>
    </section>
  );
}
