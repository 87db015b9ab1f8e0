import { NowOnly } from '#nouns/now-only.tsx';
import {
  attributionRoleLabels,
  groundRuleLabels,
  relationLabels,
  type AttributionLink,
} from '#domain/attribution.ts';
import { dateBounds, isExactDay } from '#domain/date.ts';
import { formatDate, formatDay } from '#domain/format-date.ts';
import { gradeOf } from '#domain/grade.ts';
import { tlpLabels } from '#domain/marking.ts';
import type { Position } from '#domain/position.ts';
import type { HistoryEntry } from '#domain/standing.ts';
import { dayBasisLabels } from '#domain/statement-day.ts';
import { translationLabels, wordingLabels } from '#domain/wording.ts';
import { DateText } from '#nouns/date-text.tsx';
import { itemOf, paths } from '#state/paths.ts';
import { RecordList, type RecordRow } from '#ui/record-list.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CredibilityField } from './credibility-field.tsx';
import { SourcePlace } from './source-place.tsx';
import { nameIn } from './speaker.ts';
import type { TableView } from './table-view.ts';
import s from './inspector.module.css';

interface PositionRecordProps {
  readonly position: Position;
  readonly view: TableView;
  /** Of the same party on the same issue. */
  readonly history: readonly HistoryEntry[];
  readonly onOpen: (item: string) => void;
}

/** Everything that is recorded of a position; what nobody recorded says so. */
export function PositionRecord({ position, view, history, onOpen }: PositionRecordProps) {
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const source = position.sourceId === null ? undefined : view.sources.get(position.sourceId);
  const meeting = view.occasions.get(position.occasionMeetingId ?? '');
  const entry = history.find((each) => each.position.id === position.id);
  const corrected = history.find((each) => each.position.id === position.corrects)?.position;
  const correction = history.find((each) => each.position.id === entry?.correctedBy)?.position;
  const words = (label: string, text: string): readonly RecordRow[] =>
    text.trim() === '' ? [] : [{ label, value: <TextBlock text={text} clamp={4} /> }];
  const hasSpeaker = position.chain.some(({ role }) => role === 'said-by');
  const logged = formatDay(new Date(position.loggedAt).toISOString().slice(0, 10), locale);
  const tags = Object.keys(position.tags);
  const marking = [position.tlp && i18n._(tlpLabels[position.tlp]), position.markingLabel];

  const rows: readonly RecordRow[] = [
    ...(hasSpeaker ? [] : [{ label: t`Said by`, value: t`speaker unknown` }]),
    ...position.chain.map((link, index) => ({
      key: `${link.role} ${index}`,
      label: i18n._(attributionRoleLabels[link.role]),
      value: <LinkText link={link} view={view} />,
    })),
    ...words(t`In the source’s words`, position.attributionWords),
    { label: t`Relation`, value: i18n._(relationLabels[position.relation]) },
    { label: t`Stated`, value: <Stated position={position} entry={entry} /> },
    { label: t`Logged`, value: <span className="num">{logged}</span> },
    {
      label: t`Occasion`,
      value: (
        <Occasion words={position.occasionWords}>
          {meeting && (
            <Link to={`${paths.negotiation(view.negotiation.id, 'meetings')}?item=${meeting.id}`}>
              {meeting.title}
            </Link>
          )}
        </Occasion>
      ),
    },
    ...words(t`Condition`, position.condition),
    {
      label: t`Wording`,
      value: position.wording === null ? t`not recorded` : i18n._(wordingLabels[position.wording]),
    },
    { label: t`Translation`, value: i18n._(translationLabels[position.translated]) },
    ...(position.groundRule === null
      ? []
      : [{ label: t`Ground rule`, value: i18n._(groundRuleLabels[position.groundRule]) }]),
    {
      label: t`Source`,
      value: (
        <>
          {source ? <SourcePlace position={position} source={source} /> : t`not recorded`}
          {position.sourcePlace && `, ${position.sourcePlace}`} ·{' '}
          <span className="num">{gradeOf(position, source)}</span>
        </>
      ),
    },
    ...words(t`Marking`, marking.filter(Boolean).join(' · ')),
    ...words(t`Tags`, tags.join(', ')),
    ...(corrected
      ? [{ label: t`Corrects`, value: <EntryLink position={corrected} onOpen={onOpen} /> }]
      : []),
    ...(correction
      ? [{ label: t`Corrected by`, value: <EntryLink position={correction} onOpen={onOpen} /> }]
      : []),
  ];
  return (
    <>
      <RecordList rows={rows} />
      {!position.deleted && (
        <NowOnly>
          <CredibilityField position={position} view={view} />
        </NowOnly>
      )}
    </>
  );
}

/** The date in its own words, what they mean, and whether the day was taken from elsewhere. */
function Stated({
  position,
  entry,
}: {
  readonly position: Position;
  readonly entry: HistoryEntry | undefined;
}) {
  const { i18n } = useLingui();
  const { date } = position;
  const meant = dateBounds(date) && formatDate({ words: '', edtf: date.edtf }, i18n.locale);
  const basis = entry?.basis ?? 'stated';
  const day = entry && formatDay(entry.day, i18n.locale);
  return (
    <>
      <DateText date={date} />
      {meant && meant !== formatDate(date, i18n.locale) && ` (${meant})`}
      {date.edtf !== null && !isExactDay(date) && <small className={s.edtf}>{date.edtf}</small>}
      {basis !== 'stated' && (
        <small className={s.note}>
          {i18n._(dayBasisLabels[basis])}, {day}
        </small>
      )}
    </>
  );
}

function LinkText({ link, view }: { readonly link: AttributionLink; readonly view: TableView }) {
  const { t } = useLingui();
  const name = nameIn(link, view);
  const isCitation = link.role === 'citing';
  return (
    <span dir="auto">
      {name ?? t`not recorded`}
      {link.post.trim() !== '' && link.post !== name && `, ${link.post}`}
      {isCitation && (
        <>
          {', '}
          <DateText date={link.date} fallback={t`undated`} />
        </>
      )}
    </span>
  );
}

function Occasion({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  if (!children && words.trim() === '') return <Trans>not recorded</Trans>;
  return (
    <span dir="auto">
      {children}
      {children && words ? ' · ' : ''}
      {words}
    </span>
  );
}

function EntryLink({
  position,
  onOpen,
}: {
  readonly position: Position;
  readonly onOpen: (item: string) => void;
}) {
  const { i18n } = useLingui();
  const logged = formatDay(new Date(position.loggedAt).toISOString().slice(0, 10), i18n.locale);
  return (
    <button type="button" className={s.link} onClick={() => onOpen(itemOf(position))}>
      <Trans>the entry logged {logged}</Trans>
    </button>
  );
}
