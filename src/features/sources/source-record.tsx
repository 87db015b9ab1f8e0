import { useIsPast } from '#nouns/as-of-day.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { reliabilities, reliabilityLabels } from '#domain/grade.ts';
import { sourceKindLabels, type Source } from '#domain/source.ts';
import { DateText } from '#nouns/date-text.tsx';
import { paths } from '#state/paths.ts';
import { notify } from '#state/notices.ts';
import {
  deleteRecord,
  editRecord,
  renameRecord,
  showHistory,
} from '#state/commands/record-deeds.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { openInline } from '#state/inline-open.ts';
import { write } from '#state/write.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Button } from '#ui/button.tsx';
import { RecordList } from '#ui/record-list.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import s from './sources-panel.module.css';

const SourceDialog = lazy(() =>
  import('./source-dialog.tsx').then((m) => ({ default: m.SourceDialog })),
);

interface SourceRecordProps {
  readonly source: Source;
  /** Null until they are counted. */
  readonly count: number | null;
  readonly onClose: () => void;
}

/** One source whole, and its grade. */
export function SourceRecord({ source, count, onClose }: SourceRecordProps) {
  const { t, i18n } = useLingui();
  const [isEditing, setEditing] = useState(false);
  const navigate = useNavigate();
  const isPast = useIsPast();
  const { id, title, kind, outlet, author, published, url, language, note } = source;
  const remove = async () => {
    const outcome = await write.deleteRow('sources', id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const run = () => void write.revert(changeId);
    notify(t`Deleted the source “${title}”.`, { label: t`Undo`, run });
    onClose();
  };
  useRecordOffer({
    noun: 'sources',
    id,
    title,
    isOpen: true,
    has: isPast ? [showHistory] : [editRecord, renameRecord, showHistory, deleteRecord],
    run: (what) => {
      if (what === 'edit') setEditing(true);
      else if (what === 'rename') openInline(id, 'title', title);
      else if (what === 'delete') void remove();
      else void navigate(paths.history(source.negotiationId, id));
    },
  });
  const unknown = t`not recorded`;
  return (
    <SidePanel
      label={title}
      onClose={onClose}
      footer={
        <>
          {source.textHash !== null && (
            <Link
              className={buttonClass('primary')}
              to={paths.source(source.negotiationId, source.id)}
            >
              <Trans>Read the text</Trans>
            </Link>
          )}
          <NowOnly>
            <Button icon="edit" title={keyOf(editRecord)} onClick={() => setEditing(true)}>
              {i18n._(editRecord.label)}
            </Button>
          </NowOnly>
          <Link
            className={buttonClass('quiet')}
            to={paths.history(source.negotiationId, source.id)}
          >
            <Trans>History</Trans>
          </Link>
          <NowOnly>
            <Button
              icon="trash"
              variant="quiet"
              title={keyOf(deleteRecord)}
              onClick={() => void remove()}
            >
              {i18n._(deleteRecord.label)}
            </Button>
          </NowOnly>
        </>
      }
    >
      <h2 className={s.heading} dir="auto">
        {title || t`Untitled source`}
      </h2>
      <RecordList
        rows={[
          { label: t`Kind`, value: kind === null ? unknown : i18n._(sourceKindLabels[kind]) },
          { label: t`Outlet`, value: outlet || unknown },
          { label: t`Author`, value: author || unknown },
          { label: t`Published`, value: <DateText date={published} /> },
          ...(language === ''
            ? []
            : [{ label: t`Language`, value: languageName(language, i18n.locale) }]),
          ...(url === '' ? [] : [{ label: t`Address`, value: <Address url={url} /> }]),
          {
            label: t`Text`,
            value:
              source.textHash === null ? t`none kept; a reference only` : t`kept on this device`,
          },
          {
            label: t`Positions`,
            value: count !== null && (
              <Plural value={count} _0="none" one="# rests on it" other="# rest on it" />
            ),
          },
        ]}
      />
      <NowOnly>
        <SelectField
          label={t`Reliability`}
          description={t`Of the source, on the Admiralty scale. Each statement has a credibility of its own.`}
          value={source.reliability}
          onChange={(reliability) =>
            reliability && void write.editRow('sources', id, { reliability })
          }
          options={reliabilities.map((each) => ({
            value: each,
            label: i18n._(reliabilityLabels[each]),
          }))}
        />
      </NowOnly>
      {note !== '' && <TextBlock text={note} clamp={8} />}
      <Suspense fallback={null}>
        {isEditing && (
          <SourceDialog
            negotiationId={source.negotiationId}
            source={source}
            onClose={() => setEditing(false)}
          />
        )}
      </Suspense>
    </SidePanel>
  );
}

/** Only addresses of the web can be followed; whatever else was typed stays text. */
function Address({ url }: { readonly url: string }) {
  const isWeb = /^https?:\/\//i.test(url);
  return isWeb ? (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  ) : (
    <>{url}</>
  );
}

/** A language's name; the tag itself where it is not one. */
function languageName(tag: string, locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return /^[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/.test(tag)
    ? (names.of(tag) ?? tag)
    : tag;
}
