import { Route } from 'react-router';
import { lazyNamed } from './lazy-named.ts';
import { NotFound } from './not-found.ts';
import { AsOfScope } from './as-of/as-of-scope.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { loadTrackScreen } from './track-ahead.ts';

const Folder = lazyNamed(() => import('./folder.tsx'), 'Folder');
const NegotiationScreen = lazyNamed(
  () => import('./screens/negotiation-screen.tsx'),
  'NegotiationScreen',
);
const LogScreen = lazyNamed(() => import('./screens/log-screen.tsx'), 'LogScreen');
const MeetingsScreen = lazyNamed(() => import('./screens/meetings-screen.tsx'), 'MeetingsScreen');
const StepsScreen = lazyNamed(() => import('./screens/steps-screen.tsx'), 'StepsScreen');
const SourcesScreen = lazyNamed(() => import('./screens/sources-screen.tsx'), 'SourcesScreen');
const SourceScreen = lazyNamed(() => import('./screens/source-screen.tsx'), 'SourceScreen');
const PartiesScreen = lazyNamed(() => import('./screens/parties-screen.tsx'), 'PartiesScreen');
const UnsortedScreen = lazyNamed(() => import('./screens/unsorted-screen.tsx'), 'UnsortedScreen');
const ChangesScreen = lazyNamed(() => import('./screens/changes-screen.tsx'), 'ChangesScreen');
const ActivityScreen = lazyNamed(() => import('./screens/activity-screen.tsx'), 'ActivityScreen');
const MergeScreen = lazyNamed(() => import('./screens/merge-screen.tsx'), 'MergeScreen');
const UnderstandingsScreen = lazyNamed(
  () => import('./screens/understandings-screen.tsx'),
  'UnderstandingsScreen',
);
const ConfirmationsScreen = lazyNamed(
  () => import('./screens/confirmations-screen.tsx'),
  'ConfirmationsScreen',
);
const AssessmentsScreen = lazyNamed(
  () => import('./screens/assessments-screen.tsx'),
  'AssessmentsScreen',
);
const TextBenchScreen = lazyNamed(
  () => import('./screens/text-bench-screen.tsx'),
  'TextBenchScreen',
);
const ReadoutsScreen = lazyNamed(() => import('./screens/readouts-screen.tsx'), 'ReadoutsScreen');
const TrackScreen = lazyNamed(loadTrackScreen, 'TrackScreen');
const TrashScreen = lazyNamed(() => import('./screens/trash-screen.tsx'), 'TrashScreen');
const HelpScreen = lazyNamed(() => import('./screens/help-screen.tsx'), 'HelpScreen');
const SearchScreen = lazyNamed(() => import('./screens/search-screen.tsx'), 'SearchScreen');
const SettingsScreen = lazyNamed(() => import('./screens/settings-screen.tsx'), 'SettingsScreen');

/** Which URL shows which screen. */
export const routes = (
  <Route
    element={
      <AsOfScope>
        <Shell />
      </AsOfScope>
    }
  >
    <Route index element={<HomeScreen />} />
    <Route path="n/:negotiation" element={<Folder />}>
      <Route index element={<NegotiationScreen />} />
      <Route path="log" element={<LogScreen />} />
      <Route path="meetings" element={<MeetingsScreen />} />
      <Route path="steps" element={<StepsScreen />} />
      <Route path="sources" element={<SourcesScreen />} />
      <Route path="sources/:source" element={<SourceScreen />} />
      <Route path="parties" element={<PartiesScreen />} />
      <Route path="understandings" element={<UnderstandingsScreen />} />
      <Route path="confirmations" element={<ConfirmationsScreen />} />
      <Route path="meetings/:meeting/readouts" element={<ReadoutsScreen />} />
      <Route path="unsorted" element={<UnsortedScreen />} />
      <Route path="changes" element={<ChangesScreen />} />
      <Route path="activity" element={<ActivityScreen />} />
      <Route path="merge" element={<MergeScreen />} />
      <Route path="assessments" element={<AssessmentsScreen />} />
      <Route path="t/:track/text/:issue" element={<TextBenchScreen />} />
      <Route path="t/:track" element={<TrackScreen view="positions" />} />
      <Route path="t/:track/log" element={<TrackScreen view="log" />} />
      <Route path="t/:track/understandings" element={<TrackScreen view="understandings" />} />
      <Route path="t/:track/meetings" element={<TrackScreen view="meetings" />} />
      <Route path="t/:track/steps" element={<TrackScreen view="steps" />} />
      <Route path="*" element={<NotFound />} />
    </Route>
    <Route path="search" element={<SearchScreen />} />
    <Route path="trash" element={<TrashScreen />} />
    <Route path="help" element={<HelpScreen />} />
    <Route path="settings" element={<SettingsScreen />} />
    <Route path="*" element={<NotFound />} />
  </Route>
);
