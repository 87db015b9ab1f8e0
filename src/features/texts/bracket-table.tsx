import type { BracketCount } from '#domain/text-drafts.ts';
import { DateText } from '#nouns/date-text.tsx';
import { Trans } from '@lingui/react/macro';
import s from './text-bench.module.css';

/** The numbers behind the chart. */
export function BracketTable({ counts }: { readonly counts: readonly BracketCount[] }) {
  return (
    <table className={s.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Draft</Trans>
          </th>
          <th scope="col">
            <Trans>Date</Trans>
          </th>
          <th scope="col">
            <Trans>Brackets</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ draft, brackets }) => (
          <tr key={draft?.id ?? 'now'}>
            <th scope="row" dir="auto">
              {draft === null ? (
                <Trans>The text as it stands</Trans>
              ) : (
                draft.label || <Trans>Draft without a label</Trans>
              )}
            </th>
            <td>{draft !== null && <DateText date={draft.date} />}</td>
            <td className="num">{brackets}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
