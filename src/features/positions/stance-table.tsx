import type { PartyLine } from '#domain/convergence.ts';
import { dayBasisLabels } from '#domain/statement-day.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { ShiftWord } from '#nouns/shift-word.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { itemOf } from '#state/paths.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useComparison } from './comparison.ts';
import type { TableView } from './table-view.ts';
import s from './stance-chart.module.css';

interface StanceTableProps {
  readonly lines: readonly PartyLine[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

/** What the chart shows, as a table: each statement, and what each derived word compares. */
export function StanceTable({ lines, view, onOpen }: StanceTableProps) {
  const { i18n } = useLingui();
  const compared = useComparison();
  const entries = lines
    .flatMap((line) => line.entries)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (
    <Disclosure summary={<Trans>The same as a table</Trans>}>
      <div className={s.scroll}>
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Date</Trans>
              </th>
              <th scope="col">
                <Trans>Party</Trans>
              </th>
              <th scope="col">
                <Trans>Statement</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ position, basis, shift, previous }) => (
              <tr key={position.id}>
                <td>
                  <DateText date={position.date} />
                  {basis !== 'stated' && (
                    <small className={s.small}>{i18n._(dayBasisLabels[basis])}</small>
                  )}
                </td>
                <td>
                  <PartyName party={view.parties.get(position.partyId)} />
                </td>
                <td>
                  <StanceMark stance={position.stance} firmness={position.firmness} />{' '}
                  {shift && <ShiftWord shift={shift} />}
                  <TextBlock text={position.statement} clamp={2} />
                  {shift && previous && (
                    <small className={s.small}>{compared(previous, position)}</small>
                  )}
                  <button type="button" className={s.link} onClick={() => onOpen(itemOf(position))}>
                    <Trans>Open this entry</Trans>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
