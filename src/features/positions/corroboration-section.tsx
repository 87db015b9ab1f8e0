import { contradictionsOf, corroborationOf, witnessCount } from '#domain/corroboration.ts';
import type { Position } from '#domain/position.ts';
import { stanceSide, type AccountSide } from '#domain/statement-voice.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { OtherRecord } from './other-record.tsx';
import type { TableView } from './table-view.ts';
import s from './inspector.module.css';

interface CorroborationSectionProps {
  readonly position: Position;
  /** Of this issue, all parties. */
  readonly positions: readonly Position[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

/** Who else says that this party says so, counted by side and by voice; and which records say the opposite. */
export function CorroborationSection({
  position,
  positions,
  view,
  onOpen,
}: CorroborationSectionProps) {
  const { t } = useLingui();
  const { sources } = view;
  const found = corroborationOf(position, positions, { sources });
  const contradictions = contradictionsOf(position, positions, { sources });
  const { own, other, third } = found.sides;
  const [ownCount, otherCount, thirdCount] = [own.length, other.length, third.length];
  const shown = { view, onOpen };
  const names: Readonly<Record<AccountSide, string>> = {
    own: t`Own side`,
    other: t`Other side`,
    third: t`Third party`,
  };
  return (
    <section className={s.corroboration} aria-label={t`Corroboration`}>
      <h3 className={s.heading}>
        <Trans>Corroboration</Trans>
      </h3>
      {stanceSide(position.stance) === null ? (
        <p className={s.meta}>
          <Trans>A mixed or unclear stance is neither confirmed nor contradicted.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Corroborated by: own side <b className="num">{ownCount}</b> · other side{' '}
            <b className="num">{otherCount}</b> · third party <b className="num">{thirdCount}</b>
          </Trans>
        </p>
      )}
      {witnessCount(found) > 0 &&
        (['own', 'other', 'third'] as const).map((side) =>
          found.sides[side].length === 0 ? null : (
            <div key={side}>
              <h4>{names[side]}</h4>
              <ul className={s.witnesses}>
                {found.sides[side].map(({ positions: [first, ...more] }) =>
                  first === undefined ? null : (
                    <li key={first.id}>
                      <OtherRecord position={first} {...shown} />
                      <Again records={more} {...shown} />
                    </li>
                  ),
                )}
              </ul>
            </div>
          ),
        )}
      <Again records={found.repeats} {...shown} />
      {contradictions.length > 0 && (
        <div role="group" aria-label={t`Contradicted by`}>
          <h4 className={s.contradicted}>
            <Trans>Contradicted by</Trans>
          </h4>
          <ul className={s.witnesses}>
            {contradictions.map((each) => (
              <li key={each.id}>
                <OtherRecord position={each} {...shown} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface AgainProps {
  readonly records: readonly Position[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

/** Further records of one speaker on one day: they carry the same words on, and count no more. */
function Again({ records, view, onOpen }: AgainProps) {
  const { t } = useLingui();
  if (records.length === 0) return null;
  return (
    <details>
      <summary
        className={s.meta}
      >{t`Same speaker, same day; counted once: ${records.length}`}</summary>
      <ul className={s.witnesses}>
        {records.map((each) => (
          <li key={each.id}>
            <OtherRecord position={each} view={view} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </details>
  );
}
