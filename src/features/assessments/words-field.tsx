import type { MessageDescriptor } from '@lingui/core';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';

interface WordsFieldProps {
  readonly label: string;
  /** Offered while typing; any others may be written. */
  readonly words: readonly MessageDescriptor[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Estimative words: the usual ones are offered, the analyst's own are taken. */
export function WordsField({ label, words, value, onChange }: WordsFieldProps) {
  const { t, i18n } = useLingui();
  const list = useId();
  return (
    <div>
      <TextField
        label={label}
        list={list}
        placeholder={t`In words`}
        value={value}
        onChange={onChange}
      />
      <datalist id={list}>
        {words.map((each) => {
          const word = i18n._(each);
          return <option key={word}>{word}</option>;
        })}
      </datalist>
    </div>
  );
}
