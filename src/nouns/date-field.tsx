import { formatDate } from '#domain/format-date.ts';
import type { FuzzyDate } from '#domain/fuzzy-date.ts';
import { reviseDate, wordsToEdit } from '#domain/parse-date.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState, type Ref } from 'react';
import { useToday } from './use-today.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: FuzzyDate;
  readonly onChange: (date: FuzzyDate) => void;
  /** Tells whether what stands in the field is a date that cannot be; `value` then holds its words, not to be written. */
  readonly onRefused?: ((isRefused: boolean) => void) | undefined;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly error?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A date in words or exact. Says how it is understood, and refuses a day that does not exist. */
export function DateField({
  value,
  onChange,
  onRefused,
  description,
  error,
  ...field
}: DateFieldProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [words, setWords] = useState(() => wordsToEdit(value));
  const [shown, setShown] = useState(value);
  const read = reviseDate(value, words, today);
  if (shown !== value) {
    // Changed from outside (a draft, a prefill): show that.
    setShown(value);
    if (!isSame(dateOf(read, words), value)) setWords(wordsToEdit(value));
  }
  const isRefused = isRefusal(read);
  const tell = useEffectEvent((refused: boolean) => onRefused?.(refused));
  useEffect(() => tell(isRefused), [isRefused]);
  return (
    <TextField
      {...field}
      value={words}
      onChange={(next) => {
        setWords(next);
        const date = dateOf(reviseDate(value, next, today), next);
        if (isSame(date, value)) return;
        setShown(date);
        onChange(date);
      }}
      placeholder={field.placeholder ?? t`12 March 2031, soon …`}
      description={isRefusal(read) ? description : (understood(read) ?? description)}
      error={isRefusal(read) ? i18n._(read.refusal) : error}
      autoComplete="off"
    />
  );

  function understood(date: FuzzyDate): string | undefined {
    if (date.words === '' && date.edtf === null) return undefined;
    if (date.edtf === null) return t`Kept in words, with no date`;
    const plain = formatDate({ words: '', edtf: date.edtf }, i18n.locale);
    return plain === null || plain === words.trim() ? undefined : t`Understood as ${plain}`;
  }
}

/** What is refused stays in the form as words, so that a draft keeps it. */
function dateOf(read: FuzzyDate | Refusal, words: string): FuzzyDate {
  return isRefusal(read) ? { words: words.trim(), edtf: null } : read;
}

function isSame(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.words === b.words && a.edtf === b.edtf;
}
