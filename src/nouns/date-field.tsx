import { formatDate } from '#domain/format-date.ts';
import { unknownDate, type FuzzyDate } from '#domain/fuzzy-date.ts';
import { reviseDate, wordsToEdit } from '#domain/parse-date.ts';
import { isRefusal } from '#domain/refusal.ts';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState, type Ref } from 'react';
import { useToday } from './use-today.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: FuzzyDate;
  readonly onChange: (date: FuzzyDate) => void;
  /** Tells whether what stands in the field is a date that cannot be; then `value` is the last good one. */
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
  if (shown !== value) {
    // Changed from outside (a draft, a prefill): show that.
    setShown(value);
    const read = reviseDate(shown, words, today);
    if (isRefusal(read) || !isSame(read, value)) setWords(wordsToEdit(value));
  }
  const read = words.trim() === '' ? unknownDate : reviseDate(value, words, today);
  const refusal = isRefusal(read) ? i18n._(read.refusal) : undefined;
  return (
    <TextField
      {...field}
      value={words}
      onChange={(next) => {
        setWords(next);
        const date = next.trim() === '' ? unknownDate : reviseDate(value, next, today);
        onRefused?.(isRefusal(date));
        if (isRefusal(date) || isSame(date, value)) return;
        setShown(date);
        onChange(date);
      }}
      placeholder={field.placeholder ?? t`12 March 2031, soon …`}
      description={isRefusal(read) ? description : (understood(read) ?? description)}
      error={refusal ?? error}
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

function isSame(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.words === b.words && a.edtf === b.edtf;
}
