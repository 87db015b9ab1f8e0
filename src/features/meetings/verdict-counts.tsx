import { pointVerdictLabels, pointVerdicts } from '#domain/point-match.ts';
import type { ReadoutRow } from '#domain/readout-rows.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './readouts.module.css';

/** How many cells were judged how; those that nobody judged are counted as such. */
export function VerdictCounts({ rows }: { readonly rows: readonly ReadoutRow[] }) {
  const { i18n } = useLingui();
  const verdicts = rows.flatMap(({ cells }) => cells.map(({ verdict }) => verdict));
  const count = (wanted: string | null) => verdicts.filter((verdict) => verdict === wanted).length;
  const open = count(null);
  return (
    <ul className={s.counts} role="status">
      {pointVerdicts.map((verdict) => (
        <li key={verdict}>
          {i18n._(pointVerdictLabels[verdict])} <b className="num">{count(verdict)}</b>
        </li>
      ))}
      <li>
        <Trans>
          Not judged <b className="num">{open}</b>
        </Trans>
      </li>
    </ul>
  );
}
