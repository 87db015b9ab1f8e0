import { readUses, rememberUse, usedness } from '#state/commands/recent.ts';
import { closePalette } from '#state/palette-store.ts';
import { takeTyped } from '#state/typed-ahead.ts';
import { isComposing } from '#ui/is-composing.ts';
import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Entry } from './entry.ts';
import { inTurns } from '#state/in-turns.ts';
import { folding, ranking, type Found } from './rank.ts';
import s from './palette.module.css';

interface PaletteListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly entries: readonly Entry[];
  /** More entries may come: Enter waits for them. */
  readonly isReading?: boolean;
}

interface Ranked extends Found {
  /** Null: nothing was ranked yet. */
  readonly typed: string | null;
}

const unranked: Ranked = { best: [], count: 0, typed: null };

/** A field and what it finds: arrows move, Enter runs. */
export function PaletteList(props: PaletteListProps) {
  const { label, placeholder, entries, isReading = false } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  /** Enter was pressed while entries were still being read. */
  const [isEntered, setEntered] = useState(false);
  const [{ uses, now }] = useState(() => ({ uses: readUses(), now: Date.now() }));
  const [found, setFound] = useState(unranked);
  const shown = found.best;
  const hidden = found.count - shown.length;
  const picked = shown[Math.min(at, shown.length - 1)];
  const pickedId = picked && `${id}${picked.id}`;
  const rankedBy = (list: readonly Entry[], text: string) =>
    ranking(list, text, (entry) => usedness(uses, entry, now));
  const rankNow = useEffectEvent((list: readonly Entry[], text: string) =>
    inTurns(rankedBy(list, text), (all) => setFound({ ...all, typed: text })),
  );
  // What is little is ranked before the paint.
  useLayoutEffect(() => rankNow(entries, typed), [entries, typed]);
  useEffect(() => inTurns(folding(entries), () => undefined), [entries]);
  useEffect(() => {
    const row = pickedId && document.getElementById(pickedId);
    if (row) row.scrollIntoView({ block: 'nearest' });
  }, [pickedId]);

  const run = (entry: Entry) => {
    rememberUse(entry.id, Date.now());
    if (!entry.keepsOpen) closePalette();
    entry.run();
  };
  const callOff = useRef(() => {});
  const runBest = (text: string) => {
    callOff.current();
    callOff.current = inTurns(rankedBy(entries, text), ({ best }) => best[at] && run(best[at]));
  };
  useEffect(() => {
    const begun = callOff;
    return () => begun.current();
  }, []);
  /** The list may be a key behind the field, and more entries may come that fit better. */
  const runTyped = (text: string) => {
    if (text === found.typed && picked) run(picked);
    else if (isReading) setEntered(true);
    else runBest(text);
  };
  const runWaiting = useEffectEvent(() => runBest(typed));
  useEffect(() => {
    if (isEntered && !isReading) runWaiting();
  }, [isEntered, isReading]);
  const runPressed = (isHeld: boolean) => {
    if (!isHeld) runTyped(typed);
  };
  const takeOver = () => {
    const { text, isEntered: isRun } = takeTyped();
    if (text !== '') setTyped(text);
    if (isRun) runTyped(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (isComposing(event.nativeEvent) || event.altKey) return;
    if (event.key === 'Enter') runPressed(event.repeat);
    else if (event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey) closePalette();
    else if (step !== undefined && shown.length > 0) {
      setAt((at + step + shown.length) % shown.length);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        type="text"
        className={s.field}
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={pickedId}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is this field
        autoFocus
        dir="auto"
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setEntered(false);
          callOff.current();
        }}
        onFocus={takeOver}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}list`} role="listbox" aria-label={label} className={s.list}>
        {shown.map((entry) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field keeps the focus; its keys move and run
          <div
            key={entry.id}
            id={`${id}${entry.id}`}
            role="option"
            aria-selected={entry === picked}
            className={s.entry}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => run(entry)}
          >
            <span className={s.label} dir="auto">
              {entry.label}
            </span>
            {entry.detail !== '' && (
              <span className={s.detail} dir="auto">
                {entry.detail}
              </span>
            )}
            {entry.shortcut !== undefined && <kbd>{entry.shortcut}</kbd>}
          </div>
        ))}
      </div>
      <p className={s.foot} role="status">
        {found.count === 0 && isReading ? (
          <Trans>Still looking …</Trans>
        ) : found.count === 0 && found.typed === typed ? (
          <Trans>Nothing is called that here.</Trans>
        ) : hidden > 0 ? (
          <Plural value={hidden} one="# more: type to find it" other="# more: type to find them" />
        ) : (
          <span className={s.hint}>
            <Trans>Arrow keys move, Enter runs, Esc closes</Trans>
          </span>
        )}
      </p>
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
