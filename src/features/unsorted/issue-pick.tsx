import type { Issue } from '#domain/issue.ts';
import type { IssueId } from '#domain/id.ts';
import type { Track } from '#domain/track.ts';
import { ComboField, type ComboItem } from '#ui/combo-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import styles from './unsorted.module.css';

/** An issue that is there, or the title of one to be made. */
export type IssueTarget =
  | { readonly kind: 'known'; readonly issueId: IssueId }
  | { readonly kind: 'new'; readonly title: string };

interface IssuePickProps {
  readonly label: string;
  readonly tracks: readonly Track[];
  /** As `issueItems` gives them: worked out once for all rows. */
  readonly items: readonly ComboItem[];
  readonly onPick: (to: IssueTarget) => void;
}

/** Fifty of them stand on the page: a list is built for the one that is used. */
export function IssuePick({ label, tracks, items, onPick }: IssuePickProps) {
  const { t } = useLingui();
  const [isUsed, setUsed] = useState(false);
  const use = () => setUsed(true);
  return (
    <div className={styles.pick} onFocus={use} onPointerEnter={use} onPointerDown={use}>
      <ComboField
        label={label}
        isLabelHidden
        placeholder={label}
        items={isUsed ? items : none}
        value={null}
        onChange={(issueId) => issueId !== null && onPick({ kind: 'known', issueId })}
        onCreate={tracks.length === 0 ? undefined : (title) => onPick({ kind: 'new', title })}
        createLabel={(title) => t`New issue “${title}”`}
        emptyText={
          tracks.length === 0 ? t`There is no track yet: make one first` : t`No issues yet`
        }
      />
    </div>
  );
}

const none: readonly ComboItem[] = [];

/** All issues to pick from, track by track. */
export function issueItems(
  tracks: readonly Track[],
  issues: readonly Issue[],
): readonly ComboItem[] {
  const byTrack = new Map(tracks.map((track) => [track.id, [] as ComboItem[]]));
  const titles = new Map(tracks.map(({ id, title }) => [id, title]));
  for (const { id, title, trackId } of issues)
    byTrack.get(trackId)?.push({ id, label: title, detail: titles.get(trackId) });
  return [...byTrack.values()].flat();
}
