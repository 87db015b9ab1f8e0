import { create } from 'zustand';

export type Appearance = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly appearance: Appearance;
  /** Single-letter keys such as L. */
  readonly letterKeys: boolean;
  /** Passages of a text that may be worth a record are offered in its margin. */
  readonly suggestions: boolean;
}

const key = 'parley.preferences';
const standard: Preferences = { appearance: 'system', letterKeys: true, suggestions: true };

/** What this device prefers; stays here and is part of no export. */
export const usePreferences = create<Preferences>()(() => ({ ...standard, ...read() }));

export function setPreferences(changed: Partial<Preferences>): void {
  usePreferences.setState(changed);
  try {
    localStorage.setItem(key, JSON.stringify(usePreferences.getState()));
  } catch {
    // Without storage the choice lasts as long as the tab.
  }
}

function read(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}
