import { NowOnly } from '#nouns/now-only.tsx';
import type { Party } from '#domain/party.ts';
import type { Position } from '#domain/position.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { StatementText } from '#nouns/statement-text.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './unsorted.module.css';

interface UnsortedRowProps {
  readonly position: Position;
  readonly party: Party | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** Where it can be moved to. */
  readonly children: ReactNode;
}

export function UnsortedRow({ position, party, isChosen, onChoose, children }: UnsortedRowProps) {
  const { t } = useLingui();
  const words = position.statement.slice(0, 60);
  return (
    <li className={styles['row']} data-chosen={isChosen || undefined}>
      <NowOnly>
        <CheckboxField
          label={t`Choose “${words}”`}
          isLabelHidden
          isChecked={isChosen}
          onChange={onChoose}
        />
      </NowOnly>
      <div className={styles['words']}>
        <div className={styles['head']}>
          <StanceMark stance={position.stance} firmness={position.firmness} />
          <span className={styles['party']}>
            <PartyName party={party} />
          </span>
          <DateText date={position.date} />
        </div>
        <StatementText position={position} clamp={3} />
      </div>
      <div className={styles['move']} role="group" aria-label={words}>
        {children}
      </div>
    </li>
  );
}
