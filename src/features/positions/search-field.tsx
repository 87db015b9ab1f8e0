import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import s from './panel.module.css';

interface SearchFieldProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Milliseconds after the last key until the table follows. */
const pause = 250;

/** Words to find in issues and standing statements. */
export function SearchField({ text, onSearch }: SearchFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    if (typed.trim() !== text) setTyped(text);
  }
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  return (
    <TextField
      className={s.search}
      type="search"
      label={t`Find in this table`}
      isLabelHidden
      placeholder={t`Find in this table`}
      value={typed}
      onChange={setTyped}
      onBlur={() => typed.trim() !== text && onSearch(typed.trim())}
    />
  );
}
