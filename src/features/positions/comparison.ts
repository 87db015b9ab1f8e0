import { formatDate } from '#domain/format-date.ts';
import type { Position } from '#domain/position.ts';
import { stanceLabels } from '#domain/stance.ts';
import { useLingui } from '@lingui/react/macro';

/** Names the two dated statements that a derived word compares. */
export function useComparison(): (earlier: Position, later: Position) => string {
  const { t, i18n } = useLingui();
  const named = ({ stance, date }: Position) => {
    const word = i18n._(stanceLabels[stance]);
    const when = formatDate(date, i18n.locale) ?? t`date unknown`;
    return t`${word} (${when})`;
  };
  return (earlier, later) => {
    const [from, to] = [named(earlier), named(later)];
    return t`${to}, compared with ${from}`;
  };
}
