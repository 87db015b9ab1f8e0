import { NowOnly } from '#nouns/now-only.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Position } from '#domain/position.ts';
import { inOrderOfDay } from '#domain/statement-day.ts';
import { waitingForIssue } from '#domain/unsorted.ts';
import { byId } from '#nouns/by-id.ts';
import { openComposer } from '#state/composer.ts';
import { useRows, useUnsorted } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { IssuePick, issueItems, type IssueTarget } from './issue-pick.tsx';
import { UnsortedRow } from './unsorted-row.tsx';
import { useMove } from './use-move.ts';
import styles from './unsorted.module.css';

/** Rows drawn at once; each holds a list of issues. */
const step = 50;

/** Positions without an issue; moving one to an issue is one gesture. */
export function UnsortedPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t } = useLingui();
  const parties = byId(useRows('parties', negotiation.id));
  const sources = byId(useRows('sources', negotiation.id));
  const tracks = useRows('tracks', negotiation.id);
  const all = useUnsorted(negotiation.id);
  const items = issueItems(tracks, useRows('issues', negotiation.id));
  const waiting = inOrderOfDay(
    waitingForIssue(all, (party) => parties.has(party)),
    sources,
  );
  const [wishedTrack, setWishedTrack] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(step);
  const list = useRef<HTMLElement>(null);
  const track = tracks.find(({ id }) => id === wishedTrack) ?? tracks[0];
  const moveAll = useMove(negotiation.id, track, list);
  // What was corrected goes along with its correction.
  const move = async (positions: readonly Position[], to: IssueTarget) =>
    await moveAll(positions, withCorrected(positions, all), to);
  const picked = waiting.filter(({ id }) => chosen.has(id));
  const [count, pickedCount, more] = [waiting.length, picked.length, waiting.length - shown];
  if (count === 0) {
    return (
      <EmptyState
        title={t`Nothing waits for an issue`}
        actions={
          <NowOnly>
            <Button onClick={() => openComposer({ negotiationId: negotiation.id })}>
              <Trans>Log position</Trans>
            </Button>
          </NowOnly>
        }
      >
        <Trans>
          A position that is logged without an issue waits here until it is moved to one.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <section className={styles['panel']} aria-label={t`Unsorted`} ref={list} tabIndex={-1}>
      <div className={styles['bar']}>
        <NowOnly>
          <CheckboxField
            label={
              pickedCount === 0 ? t`Choose all ${count}` : t`${pickedCount} of ${count} chosen`
            }
            isChecked={pickedCount === count}
            isIndeterminate={pickedCount > 0 && pickedCount < count}
            onChange={(isChecked) =>
              setChosen(new Set(isChecked ? waiting.map(({ id }) => id) : []))
            }
          />
        </NowOnly>
        {pickedCount > 0 && (
          <IssuePick
            label={t`Move the chosen ones to issue`}
            tracks={tracks}
            items={items}
            onPick={(to) => {
              setChosen(new Set());
              void move(picked, to);
            }}
          />
        )}
        {tracks.length > 1 && (
          <SelectField
            className={styles['track']}
            label={t`New issues go to`}
            value={track?.id ?? ''}
            onChange={setWishedTrack}
            options={tracks.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </div>
      <ul className={styles['list']}>
        {waiting.slice(0, shown).map((position) => (
          <UnsortedRow
            key={position.id}
            position={position}
            party={parties.get(position.partyId)}
            isChosen={chosen.has(position.id)}
            onChoose={(isChosen) =>
              setChosen((now) => {
                const others = [...now].filter((id) => id !== position.id);
                return new Set(isChosen ? [...others, position.id] : others);
              })
            }
          >
            <NowOnly>
              <IssuePick
                label={t`Issue`}
                tracks={tracks}
                items={items}
                onPick={(to) => void move([position], to)}
              />
            </NowOnly>
          </UnsortedRow>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="quiet" onClick={() => setShown(shown + step)}>
          <Trans>Show {more} more</Trans>
        </Button>
      )}
    </section>
  );
}

function withCorrected(
  positions: readonly Position[],
  all: readonly Position[],
): readonly Position[] {
  const corrected = new Set(positions.map(({ corrects }) => corrects));
  const among = new Set(positions);
  const earlier = all.filter((each) => corrected.has(each.id) && !among.has(each));
  return earlier.length === 0 ? positions : withCorrected([...positions, ...earlier], all);
}
