import { reliabilityLabels } from '#domain/grade.ts';
import { sourceKindLabels, type Source } from '#domain/source.ts';
import { useIsShown } from '#nouns/shown-columns.tsx';
import { DateText } from '#nouns/date-text.tsx';
import { useIsPast } from '#nouns/as-of-day.ts';
import { InlineTitle } from '#nouns/inline-title.tsx';
import { renameRecord } from '#state/commands/record-deeds.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { useInline } from '#state/inline.ts';
import { paths } from '#state/paths.ts';
import { RowCheck } from '#ui/row-check.tsx';
import { useSelectable } from '#state/use-selectable.ts';
import { write } from '#state/write.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import s from './sources-panel.module.css';

interface SourceRowProps {
  readonly source: Source;
  /** Positions that rest on it. */
  /** Null until they are counted. */
  readonly count: number | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function SourceRow({ source, count, isOpen, onOpen }: SourceRowProps) {
  const { t, i18n } = useLingui();
  const { id, negotiationId, textHash, title, kind, outlet, author, published, reliability } =
    source;
  const isShown = useIsShown();
  const selectable = useSelectable(id, title);
  const isPast = useIsPast();
  const naming = useInline(id, 'title', title, (next) =>
    write.editRow('sources', id, { title: next }),
  );
  useRecordOffer({
    noun: 'sources',
    id,
    title,
    // Open, its record beside the list offers all that can be done.
    has: isPast || isOpen ? [] : [renameRecord],
    run: naming.open,
  });
  const facts = [kind === null ? '' : i18n._(sourceKindLabels[kind]), outlet, author];
  return (
    <li className={s.row} {...selectable.row} data-open={isOpen || undefined}>
      {selectable.check && <RowCheck {...selectable.check} />}
      <InlineTitle inline={naming}>
        <button
          type="button"
          data-main
          className={s.title}
          dir="auto"
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {title || t`Untitled source`}
        </button>
      </InlineTitle>
      <p className={s.facts}>
        {isShown('facts') && (
          <span dir="auto">
            {facts.filter(Boolean).join(' · ') || t`kind and outlet not recorded`}
          </span>
        )}
        {isShown('facts') && isShown('published') && ' · '}
        {isShown('published') && <DateText date={published} />}
      </p>
      <p className={s.facts}>
        {textHash === null ? (
          <Trans>reference only</Trans>
        ) : (
          <Link className={s.read} to={paths.source(negotiationId, id)}>
            <Trans>
              Read<span className="visually-hidden"> {title}</span>
            </Trans>
          </Link>
        )}
        {isShown('reliability') && ` · ${i18n._(reliabilityLabels[reliability])}`}
        {isShown('use') && ' · '}
        {isShown('use') && count === 0 && <Trans>no position rests on it</Trans>}
        {isShown('use') && count !== null && count > 0 && (
          <Plural value={count} one="# position rests on it" other="# positions rest on it" />
        )}
      </p>
    </li>
  );
}
