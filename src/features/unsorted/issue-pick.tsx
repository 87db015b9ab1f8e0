import type { IssueId } from '#domain/id.ts';
import type { Track } from '#domain/track.ts';
import { useRows } from '#state/read.ts';
import { ComboField } from '#ui/combo-field.tsx';
import { useLingui } from '@lingui/react/macro';

/** An issue that is there, or the title of one to be made. */
export type IssueTarget =
  | { readonly kind: 'known'; readonly issueId: IssueId }
  | { readonly kind: 'new'; readonly title: string };

interface IssuePickProps {
  readonly label: string;
  readonly negotiationId: string;
  readonly tracks: readonly Track[];
  readonly onPick: (to: IssueTarget) => void;
}

export function IssuePick({ label, negotiationId, tracks, onPick }: IssuePickProps) {
  const { t } = useLingui();
  const issues = useRows('issues', negotiationId);
  const items = tracks.flatMap((track) =>
    issues
      .filter(({ trackId }) => trackId === track.id)
      .map(({ id, title }) => ({ id, label: title, detail: track.title })),
  );
  return (
    <ComboField
      label={label}
      isLabelHidden
      placeholder={label}
      items={items}
      value={null}
      onChange={(issueId) => issueId !== null && onPick({ kind: 'known', issueId })}
      onCreate={tracks.length === 0 ? undefined : (title) => onPick({ kind: 'new', title })}
      createLabel={(title) => t`New issue “${title}”`}
      emptyText={tracks.length === 0 ? t`There is no track yet: make one first` : t`No issues yet`}
    />
  );
}
