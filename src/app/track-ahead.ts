import { whenIdle } from './when-idle.ts';

/** The screen of a track. */
export const loadTrackScreen = () => import('./screens/track-screen.tsx');

/** Fetches the screen of a track when nothing else is to be done. Gives what calls it off. */
export function fetchTrackScreenSoon(): () => void {
  return whenIdle(() => void loadTrackScreen().catch(() => undefined));
}
