import { titleRefusal } from '#domain/text-refusal.ts';
import { InlineField } from '#ui/inline-field.tsx';
import { InlinePencil } from '#ui/inline-pencil.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIsPast } from './as-of-day.ts';
import type { Inline } from './inline.ts';

interface InlineTitleProps {
  readonly inline: Inline<string>;
  /** What shows the title, and opens its record when it is pressed. */
  readonly children: ReactNode;
}

/** A title that is changed where it stands: by F2, or by the pencil beside it. */
export function InlineTitle({ inline, children }: InlineTitleProps) {
  const { t } = useLingui();
  if (useIsPast()) return children;
  const refusal = titleRefusal(inline.value);
  const keep = () => {
    if (refusal === null) inline.keep(inline.value.trim());
  };
  return (
    <InlineField
      isOpen={inline.isOpen}
      from={inline.from}
      onKeep={keep}
      onLeave={inline.leave}
      shown={
        <>
          {children}
          <InlinePencil label={t`Edit the title in place (F2)`} onClick={inline.open} />
        </>
      }
    >
      <TitleField {...inline} label={t`Title`} refusal={refusal} />
    </InlineField>
  );
}

interface TitleFieldProps extends Pick<Inline<string>, 'value' | 'change'> {
  readonly label: string;
  readonly refusal: MessageDescriptor | null;
}

/** The field in place of a title or name. */
export function TitleField({ value, change, label, refusal }: TitleFieldProps) {
  const { i18n } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <TextField
      ref={field}
      label={label}
      isLabelHidden
      autoFocus
      value={value}
      onChange={change}
      error={refusal === null ? undefined : i18n._(refusal)}
    />
  );
}
