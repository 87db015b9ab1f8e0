import { formatDate } from '#domain/format-date.ts';
import type { TextDraft } from '#domain/text-draft.ts';
import { useLingui } from '@lingui/react/macro';

/** The label and the date of a draft in one line, for lists to choose from. */
export function useDraftName(): (draft: TextDraft) => string {
  const { t, i18n } = useLingui();
  return (draft) => {
    const date = formatDate(draft.date, i18n.locale) ?? t`date unknown`;
    return `${draft.label || t`Draft without a label`} · ${date}`;
  };
}
