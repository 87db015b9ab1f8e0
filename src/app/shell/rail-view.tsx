import { viewNameRefusal, type SavedView } from '#domain/saved-view.ts';
import { TitleField } from '#nouns/inline-title.tsx';
import { deleteRecord, renameRecord } from '#state/commands/record-deeds.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { openInline } from '#state/inline-open.ts';
import { useInline } from '#state/inline.ts';
import { notify } from '#state/notices.ts';
import { putView, removeView } from '#state/saved-views.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Icon } from '#ui/icon.tsx';
import { InlineField } from '#ui/inline-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import s from './rail.module.css';

interface RailViewProps {
  readonly view: SavedView;
  /** All of the negotiation. */
  readonly views: readonly SavedView[];
  readonly isHere: boolean;
}

/** A saved view: a link to what it shows, renamed where it stands. */
export function RailView({ view, views, isHere }: RailViewProps) {
  const { t } = useLingui();
  const { id, name, url } = view;
  const rename = async (next: string) => {
    const outcome = await putView({ ...view, name: next });
    if (outcome.ok) offerUndo(t`Renamed the view to “${next}”.`);
    return outcome;
  };
  const remove = async () => {
    const outcome = await removeView(view);
    if (outcome.ok) offerUndo(t`Removed the view “${name}”.`);
  };
  /** Puts back what stood before. */
  const offerUndo = (text: string) =>
    notify(text, { label: t`Undo`, run: () => void putView(view) });
  const naming = useInline(id, 'title', name, rename);
  const refusal = viewNameRefusal(naming.value, view, views);
  useRecordOffer({
    noun: 'views',
    id,
    title: name,
    has: [renameRecord, deleteRecord],
    run: (deed) => (deed === renameRecord.id ? openInline(id, 'title', name) : void remove()),
  });
  return (
    <div className={s['view']} data-record={id}>
      <InlineField
        isOpen={naming.isOpen}
        from={naming.from}
        onKeep={() => refusal ?? naming.keep(naming.value.trim())}
        onLeave={naming.leave}
        shown={
          <>
            <Link to={url} className={s['link']} aria-current={isHere ? 'page' : undefined}>
              <Icon name="filter" />
              <span className={s['name']} dir="auto">
                {name}
              </span>
            </Link>
            <IconButton
              icon="edit"
              size="small"
              label={t`Rename the view “${name}”`}
              data-inline
              onClick={naming.open}
            />
            <IconButton
              icon="close"
              size="small"
              label={t`Remove the view “${name}”`}
              onClick={() => void remove()}
            />
          </>
        }
      >
        <TitleField {...naming} label={t`Name`} refusal={refusal} />
      </InlineField>
    </div>
  );
}
