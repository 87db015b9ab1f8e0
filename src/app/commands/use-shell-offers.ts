import { useThen } from '#state/as-of.ts';
import { help, logPosition, newNegotiation, ofParty, openFile } from '#state/commands/deeds.ts';
import {
  palette,
  redo,
  search,
  saveThisView,
  switchAppearance,
  switchLetters,
  undo,
} from '#state/commands/deeds.ts';
import { findInPage, goBack, nextRow, openRow, previousRow } from '#state/commands/lists.ts';
import { selectAll, selectNext, selectPrevious, selectRow } from '#state/commands/lists.ts';
import { chooseAll, chooseTo, toggleChosen, useSelection } from '#state/selection.ts';
import { useOffers } from '#state/commands/use-offer.ts';
import { openFileDialog, openNewNegotiation, openSaveView } from '#state/dialogs.ts';
import { useFolderAtHand } from '#state/folder-at-hand.ts';
import { openPalette, openParties } from '#state/palette.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { keepTyped } from '#state/typed-ahead.ts';
import { redoLatest, undoLatest } from '#state/undo.ts';
import { focusSoon } from '#ui/focus-soon.ts';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { useLogPosition } from '#app/shell/use-log-position.ts';
import { focusedRecord, moveRow, openFocused } from './move-rows.ts';
import { pageAbove } from './page-above.ts';

/** What can be done from every page. */
export function useShellOffers(): void {
  const folder = useFolderAtHand(useParams()['negotiation']);
  const log = useLogPosition();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params, setParams] = useSearchParams();
  const isPast = useThen() !== null;
  const above = pageAbove(pathname);
  const go = (to: string) => () => void navigate(to);
  const close = () => {
    const rest = new URLSearchParams(params);
    rest.delete('item');
    setParams(rest);
  };
  const openSearch = () => {
    keepTyped(() => undefined);
    void navigate(search.path);
  };
  useOffers([
    [palette, openPalette],
    [search, pathname === search.path ? focusSearch : openSearch],
    [help, go(help.path)],
    [logPosition, log],
    [ofParty, folder && openParties],
    [undo, () => void undoLatest()],
    [redo, () => void redoLatest()],
    [saveThisView, pathname.startsWith('/n/') ? openSaveView : null],
    [newNegotiation, isPast ? null : openNewNegotiation],
    [openFile, isPast ? null : openFileDialog],
    [switchAppearance, flipAppearance],
    [switchLetters, flipLetters],
    [nextRow, () => moveRow(1)],
    [previousRow, () => moveRow(-1)],
    [openRow, openFocused],
    [selectRow, isPast ? null : () => toggleChosen(focusedRecord())],
    [selectNext, isPast ? null : () => moveChoosing(1)],
    [selectPrevious, isPast ? null : () => moveChoosing(-1)],
    [selectAll, isPast ? null : chooseAll],
    [goBack, params.has('item') ? close : above === null ? null : go(above)],
    [findInPage, findHere],
  ]);
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('#main [role="combobox"]')?.select();
}

function moveChoosing(by: 1 | -1): void {
  const { chosen } = useSelection.getState();
  if (chosen.size === 0) toggleChosen(focusedRecord());
  moveRow(by);
  chooseTo(focusedRecord());
}

function flipAppearance(): void {
  const { appearance } = usePreferences.getState();
  const isDark =
    appearance === 'dark' ||
    (appearance === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  setPreferences({ appearance: isDark ? 'light' : 'dark' });
}

function flipLetters(): void {
  setPreferences({ letterKeys: !usePreferences.getState().letterKeys });
}

function findHere(): void {
  const find = () =>
    document.querySelector<HTMLInputElement>('#main input[type="search"]') ?? undefined;
  focusSoon(find);
  find()?.select();
}
