import type { Package } from '#domain/package.ts';
import type { Party } from '#domain/party.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { InlineTitle } from '#nouns/inline-title.tsx';
import { useIsShown } from '#nouns/shown-columns.tsx';
import { useIsPast } from '#nouns/as-of-day.ts';
import { renameRecord } from '#state/commands/record-deeds.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { useInline } from '#state/inline.ts';
import { RowCheck } from '#ui/row-check.tsx';
import { useSelectable } from '#state/use-selectable.ts';
import { write } from '#state/write.ts';
import { Tag } from '#ui/badge.tsx';
import { BasisText } from './basis-text.tsx';
import { UnderstandingStatusWord } from './understanding-status-word.tsx';
import s from './understandings-panel.module.css';

interface UnderstandingRowProps {
  readonly entry: UnderstandingEntry;
  readonly parties: ReadonlyMap<string, Party>;
  /** What binds it to others. */
  readonly bundle: Package | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

/** An understanding with the claims that its status rests on. */
export function UnderstandingRow({ entry, parties, bundle, ...props }: UnderstandingRowProps) {
  const { understanding, view } = entry;
  const { id, title, text } = understanding;
  const { isOpen, onOpen } = props;
  const isPast = useIsPast();
  const isShown = useIsShown();
  const selectable = useSelectable(id, title);
  const naming = useInline(id, 'title', title, (next) =>
    write.editRow('understandings', id, { title: next }),
  );
  useRecordOffer({
    noun: 'understandings',
    id,
    title,
    // Open, its record beside the list offers all that can be done.
    has: isPast || isOpen ? [] : [renameRecord],
    run: naming.open,
  });
  return (
    <li {...selectable.row} className={s.row} data-open={isOpen || undefined}>
      {selectable.check && <RowCheck {...selectable.check} />}
      <InlineTitle inline={naming}>
        <button
          type="button"
          data-main
          className={s.title}
          dir="auto"
          aria-expanded={isOpen}
          onClick={() => onOpen(id)}
        >
          {title}
        </button>
      </InlineTitle>
      <p className={s.line}>
        <UnderstandingStatusWord view={view} />
        {isShown('basis') && (
          <span>
            <BasisText view={view} parties={parties} />
          </span>
        )}
      </p>
      {text !== '' && isShown('text') && (
        <p className={s.text} dir="auto">
          {text}
        </p>
      )}
      {bundle && isShown('package') && (
        <p>
          <Tag>{bundle.title}</Tag>
        </p>
      )}
    </li>
  );
}
