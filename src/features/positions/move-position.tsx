import type { Position } from '#domain/position.ts';
import { paths, itemOf } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { ComboField } from '#ui/combo-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { TableView } from './table-view.ts';

interface MovePositionProps {
  readonly position: Position;
  readonly view: TableView;
  readonly onMoved: (issueId: string) => void;
  readonly onClose: () => void;
}

/** Moves an entry to another issue of the negotiation, of this track or another. */
export function MovePosition({ position, view, onMoved, onClose }: MovePositionProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { negotiation, track } = view;
  const issues = useRows('issues', negotiation.id);
  const tracks = useRows('tracks', negotiation.id);
  const [issueId, setIssueId] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [isTried, setIsTried] = useState(false);
  const titles = new Map(tracks.map(({ id, title }) => [id, title]));
  const items = issues
    .filter((issue) => issue.id !== position.issueId && titles.has(issue.trackId))
    .map(({ id, title, trackId }) => ({ id, label: title, detail: titles.get(trackId) ?? '' }));

  const submit = async () => {
    setIsTried(true);
    const to = issues.find(({ id }) => id === issueId);
    if (!to) return;
    const { trackId, title } = to;
    const { ok } = await write.movePositions([position], { trackId, issueId: to.id, title });
    if (!ok) return;
    onClose();
    if (trackId === track.id) onMoved(to.id);
    else {
      const item = itemOf({ issueId: to.id, id: position.id });
      void navigate(paths.item(negotiation.id, trackId, item));
    }
  };

  return (
    <Dialog
      title={t`Move to another issue`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size="small"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="primary">
            <Trans>Move</Trans>
          </Button>
        </>
      }
    >
      <ComboField
        label={t`Issue`}
        items={items}
        value={issueId}
        onChange={setIssueId}
        emptyText={t`No such issue in this negotiation`}
        error={isTried && issueId === null ? t`Choose the issue that it belongs to.` : undefined}
        ref={field}
      />
    </Dialog>
  );
}
