import { useHasData } from '#state/read.ts';
import { lazyNamed } from '#app/lazy-named.ts';

const TodayScreen = lazyNamed(() => import('./today-screen.tsx'), 'TodayScreen');
const WelcomeScreen = lazyNamed(() => import('./welcome-screen.tsx'), 'WelcomeScreen');

/** Today; or the welcome, for someone who has no data at all. */
export function HomeScreen() {
  return useHasData() ? <TodayScreen /> : <WelcomeScreen />;
}
