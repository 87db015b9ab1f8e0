import { stancesOf, type PartyLine } from '#domain/convergence.ts';
import { instantOf } from '#domain/day.ts';
import { formatDay } from '#domain/format-date.ts';
import { stanceLabels, stanceShapes } from '#domain/stance.ts';
import { StanceGlyph } from '#ui/glyph.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { chartLines } from './chart-lines.ts';
import { StanceTable } from './stance-table.tsx';
import type { TableView } from './table-view.ts';
import s from './stance-chart.module.css';

interface StanceChartProps {
  readonly title: string;
  readonly lines: readonly PartyLine[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

const [width, labels, row, end] = [360, 92, 30, 16];

/**
 * Stances over time, to be read in black and white too: a row for each stance by its word, a shape for
 * each statement, a dash for each party. Rows only order; between them no distance is meant.
 */
export function StanceChart({ title, lines, view, onOpen }: StanceChartProps) {
  const { t, i18n } = useLingui();
  const rows = stancesOf(lines);
  const days = lines.flatMap(({ entries }) => entries.map(({ day }) => day)).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = instantOf(last) - instantOf(first);
  const height = rows.length * row;
  const x = (day: string) =>
    span === 0
      ? (labels + width) / 2
      : labels + end + ((instantOf(day) - instantOf(first)) / span) * (width - labels - 2 * end);
  const spread = Math.min(6, 14 / Math.max(lines.length, 1));
  const drawn = chartLines(lines, {
    x,
    y: (stance, index) =>
      rows.indexOf(stance) * row + row / 2 + (index - (lines.length - 1) / 2) * spread,
    end: width - 4,
  });
  return (
    <section className={s.chart}>
      <h3 className={s.heading}>{title}</h3>
      <svg
        viewBox={`0 0 ${width} ${height + 20}`}
        role="img"
        aria-label={t`${title}; the table below it says the same`}
        className={s.drawing}
      >
        {rows.map((stance, index) => (
          <g key={stance}>
            <line
              className={s.rule}
              x1={labels}
              x2={width}
              y1={index * row + row / 2}
              y2={index * row + row / 2}
            />
            <text className={s.label} x={0} y={index * row + row / 2 + 4}>
              {i18n._(stanceLabels[stance])}
            </text>
          </g>
        ))}
        {drawn.map(({ partyId, path, dashes }) => (
          <path key={partyId} className={s.line} d={path} strokeDasharray={dashes} />
        ))}
        {drawn.flatMap(({ points }) =>
          points.map(({ id, stance, at }) => (
            <g
              key={id}
              className={s.point}
              data-stance={stance}
              transform={`translate(${at[0] - 6.5} ${at[1] - 6.5})`}
            >
              <circle className={s.ground} cx={6.5} cy={6.5} r={7.5} />
              <StanceGlyph shape={stanceShapes[stance]} />
            </g>
          )),
        )}
        <text className={s.day} x={labels} y={height + 14}>
          {formatDay(first, i18n.locale)}
        </text>
        {span > 0 && (
          <text className={s.day} x={width} y={height + 14} textAnchor="end">
            {formatDay(last, i18n.locale)}
          </text>
        )}
      </svg>
      {lines.length > 1 && (
        <ul className={s.legend}>
          {drawn.map(({ partyId, dashes }) => (
            <li key={partyId}>
              <svg viewBox="0 0 28 8" width={28} height={8} aria-hidden="true">
                <path className={s.line} d="M0 4h28" strokeDasharray={dashes} />
              </svg>
              <bdi>{view.parties.get(partyId)?.name ?? <Trans>missing party</Trans>}</bdi>
            </li>
          ))}
        </ul>
      )}
      <StanceTable lines={lines} view={view} onOpen={onOpen} />
    </section>
  );
}
