import type { Stance } from '#domain/stance.ts';
import { useEntryDraft, type EntryChange, type EntryDraft } from '#state/entry-draft.ts';
import { takeTyped } from '#state/typed-ahead.ts';
import { TextArea } from '#ui/text-area.tsx';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { stanceTone } from './stance-tone.ts';

interface StatementFieldProps {
  readonly draft: EntryDraft;
  readonly stance: Stance | null;
  readonly change: EntryChange;
  readonly refusal: MessageDescriptor | undefined;
}

/** What was said. Apart from the other fields, which a key in it leaves alone. */
export function StatementField({ draft, stance, change, refusal }: StatementFieldProps) {
  const statement = useEntryDraft(draft, ({ entry }) => entry.statement);
  const { t, i18n } = useLingui();
  /** What was typed since L was pressed, at the end of a draft that was kept. */
  const takeOver = () => {
    const { text } = takeTyped();
    if (text !== '') change({ statement: statement + text });
  };
  return (
    <TextArea
      label={t`Statement`}
      isLabelHidden
      variant="said"
      rows={3}
      maxRows={12}
      tone={stanceTone(stance)}
      placeholder={t`What was said`}
      value={statement}
      onChange={(next) => change({ statement: next })}
      error={refusal && i18n._(refusal)}
      autoFocus
      onFocus={takeOver}
    />
  );
}
