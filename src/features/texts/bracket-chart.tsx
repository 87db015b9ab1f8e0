import { formatDate } from '#domain/format-date.ts';
import type { BracketCount } from '#domain/text-drafts.ts';
import { useLingui } from '@lingui/react/macro';
import s from './bracket-chart.module.css';

const step = 84;
const top = 28;
const bottom = 112;

/** How many brackets each draft has. Ink alone carries it: filled, dated; open, without a date; square, as it stands. */
export function BracketChart({ counts }: { readonly counts: readonly BracketCount[] }) {
  const { t, i18n } = useLingui();
  const most = Math.max(1, ...counts.map(({ brackets }) => brackets));
  const points = counts.map((count, index) => ({
    count,
    x: step * (index + 0.5),
    y: bottom - ((bottom - top) * count.brackets) / most,
  }));
  const width = step * points.length;
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' });
  const numbers = list.format(counts.map(({ brackets }) => i18n.number(brackets)));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- with many drafts it scrolls, and must do so by keyboard
    <div className={s.frame} role="group" aria-label={t`Brackets per draft`} tabIndex={0}>
      <svg
        className={s.chart}
        viewBox={`0 0 ${width} 152`}
        width={width}
        height={152}
        role="img"
        aria-label={t`Brackets per draft, in order: ${numbers}`}
      >
        <line className={s.base} x1="0" x2={width} y1={bottom} y2={bottom} />
        {points.slice(1).map((point, index) => (
          <line
            key={point.x}
            className={s.line}
            data-loose={point.count.isUndated || point.count.draft === null || undefined}
            x1={points[index]?.x}
            y1={points[index]?.y}
            x2={point.x}
            y2={point.y}
          />
        ))}
        {points.map(({ count, x, y }) => (
          <g key={x}>
            {count.draft === null ? (
              <rect className={s.open} x={x - 4} y={y - 4} width="8" height="8" />
            ) : (
              <circle className={count.isUndated ? s.open : s.dot} cx={x} cy={y} r="4" />
            )}
            <text className={s.number} x={x} y={y - 10}>
              {i18n.number(count.brackets)}
            </text>
            <text className={s.label} x={x} y={bottom + 18}>
              {shortened(count.draft === null ? t`now` : count.draft.label || t`no label`)}
            </text>
            <text className={s.date} x={x} y={bottom + 34}>
              {count.draft !== null &&
                shortened(formatDate(count.draft.date, i18n.locale) ?? t`no date`)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** What fits under a point; the table has it in full. */
function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length > 12 ? `${signs.slice(0, 11).join('')}…` : text;
}
