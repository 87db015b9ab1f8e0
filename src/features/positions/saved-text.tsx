import { bracketsLabel } from '#domain/brackets.ts';
import { isBlank } from '#domain/refusal.ts';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { CommonText } from './common-text.tsx';
import s from './inspector.module.css';

interface SavedTextProps {
  readonly label: string;
  readonly description?: string;
  readonly saved: string;
  readonly onSave: (text: string) => void;
  /** What may not be saved; the field stays as it is and says why. */
  readonly refusalOf?: (text: string) => MessageDescriptor | null;
  /** More than one line. */
  readonly rows?: number;
  /** Shows below how many [brackets] it has, and marks them. */
  readonly hasBrackets?: boolean;
}

/** A text that is written when its field is left, or when its panel closes; never at each key. */
export function SavedText({ label, description, saved, onSave, ...props }: SavedTextProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? saved;
  const refusal = typed === null ? null : (props.refusalOf?.(text) ?? null);
  const save = () => {
    if (typed === null || refusal !== null) return;
    if (typed !== saved) onSave(typed);
    setTyped(null);
  };
  const saveAtLast = useEffectEvent(() => {
    if (typed !== null && refusal === null && typed !== saved) onSave(typed);
  });
  useEffect(() => () => saveAtLast(), []);
  const field = {
    label,
    description,
    value: text,
    onChange: setTyped,
    onBlur: save,
    error: refusal === null ? undefined : i18n._(refusal),
  };
  return (
    <div>
      {props.rows === undefined ? (
        <TextField {...field} />
      ) : (
        <TextArea {...field} rows={props.rows} />
      )}
      {props.hasBrackets && <BracketPreview text={text} />}
    </div>
  );
}

function BracketPreview({ text }: { readonly text: string }) {
  const { i18n } = useLingui();
  if (isBlank(text)) return null;
  return (
    <div className={s.preview}>
      <CommonText text={text} />
      <small>{i18n._(bracketsLabel(text))}</small>
    </div>
  );
}
