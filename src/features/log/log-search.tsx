import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import styles from './log.module.css';

interface LogSearchProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Milliseconds after the last key until the list follows. */
const pause = 250;

export function LogSearch({ text, onSearch }: LogSearchProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    if (typed.trim() !== text) setTyped(text);
  }
  const search = useEffectEvent((words: string) => onSearch(words));
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const timer = setTimeout(() => search(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, text]);
  return (
    <TextField
      className={styles['search']}
      type="search"
      label={t`Find in the log`}
      isLabelHidden
      placeholder={t`Find in the log`}
      value={typed}
      onChange={setTyped}
    />
  );
}
