import { viewUrl } from '#domain/saved-view.ts';
import { showRow } from '#state/far-rows.ts';
import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { elementAt, placeOf, type FocusPlace } from './focus-place.ts';

/** Milliseconds in which a page is read and drawn again. */
const patience = 3000;
/** Frames in which rows above it, drawn for the first time, may still push it out of sight. */
const settling = 20;

/** By the key of an entry in the browser's history. */
const ofEntry = new Map<string, FocusPlace>();
/** By the address without the record that is open beside it. */
const ofView = new Map<string, FocusPlace>();

/**
 * Back, and closing a record, lead to where the focus was. What has the focus by then keeps it, and so does
 * the user who goes on.
 */
export function FocusReturned() {
  const { key, pathname, search } = useLocation();
  const type = useNavigationType();
  const before = useRef({ key, pathname, search });
  useEffect(() => {
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const last = before.current;
    before.current = { key, pathname, search };
    if (last.key === key) return undefined;
    const view = ofView.get(viewUrl(pathname, search));
    const hasClosed = last.pathname === pathname && hasItem(last.search) && !hasItem(search);
    const place = type === NavigationType.Pop ? (ofEntry.get(key) ?? view) : hasClosed && view;
    return place ? giveBack(place) : undefined;
  }, [key, pathname, search, type]);
  return null;
}

function remember({ target }: FocusEvent): void {
  const element = target instanceof HTMLElement ? target : null;
  const place = element && placeOf(element);
  if (place === null) return;
  // The history is a little ahead of what is drawn.
  const { key = 'default' } = (history.state ?? {}) as { readonly key?: string };
  ofEntry.set(key, place);
  if (element?.closest('[data-panel]') === null)
    ofView.set(viewUrl(location.pathname, location.search), place);
}

function giveBack(place: FocusPlace): () => void {
  const until = performance.now() + patience;
  const stop = new AbortController();
  const end = () => stop.abort();
  for (const event of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(event, end, { capture: true, signal: stop.signal });
  let framesLeft = settling;
  const look = () => {
    const element = elementAt(place);
    const isThere = element !== null && document.activeElement === element;
    if (stop.signal.aborted || performance.now() > until) return end();
    if (!isThere && !isFree()) return end();
    if (element) {
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      framesLeft -= 1;
    } else if (place.record !== null) showRow(place.record, place.column);
    if (framesLeft > 0) requestAnimationFrame(look);
    else end();
  };
  requestAnimationFrame(look);
  return end;
}

/** Nobody has the focus but the page itself. */
function isFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id === 'main';
}

function hasItem(search: string): boolean {
  return new URLSearchParams(search).has('item');
}
