import { usePreferences, type Appearance } from '#state/preferences.ts';

/** Keeps the page in the appearance that this device prefers. */
export function followAppearance(): void {
  show(usePreferences.getState().appearance);
  usePreferences.subscribe(({ appearance }) => show(appearance));
}

function show(appearance: Appearance): void {
  const page = document.documentElement;
  if (appearance === 'system') delete page.dataset['appearance'];
  else page.dataset['appearance'] = appearance;
}
