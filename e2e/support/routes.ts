import type { Page } from '@playwright/test';

/** Every address of the negotiation at hand, by a name for reports. */
export type Routes = Readonly<Record<string, string>>;

const ofNegotiation = [
  'log',
  'meetings',
  'steps',
  'sources',
  'parties',
  'understandings',
  'confirmations',
  'unsorted',
  'assessments',
  'changes',
  'activity',
] as const;
const ofTrack = ['log', 'understandings', 'meetings', 'steps'] as const;

/** All routes there are, from where a person would find them: the track's link in the rail. */
export async function routesFrom(page: Page, track: string): Promise<Routes> {
  const link = page.getByRole('complementary').getByRole('link', { name: track }).first();
  return routesOf((await link.getAttribute('href')) ?? '');
}

function routesOf(trackUrl: string): Routes {
  const home = trackUrl.replace(/\/t\/.*$/, '');
  const named: [string, string][] = [
    ['today', '/'],
    ['settings', '/settings'],
    ['negotiation', home],
    ...ofNegotiation.map((place): [string, string] => [place, `${home}/${place}`]),
    ['track', trackUrl],
    ...ofTrack.map((view): [string, string] => [`track ${view}`, `${trackUrl}/${view}`]),
    ['unknown', '/nowhere/at/all'],
  ];
  return Object.fromEntries(named);
}
