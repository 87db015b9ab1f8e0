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
/** The worked example and the talks of the tests were both under way, and not all said, by this day. */
const asOf = 'asof=2025-02-18&by=stated';

/** All routes there are, from where a person would find them: the track's link in the rail. */
export async function routesFrom(page: Page, track: string): Promise<Routes> {
  const link = page.getByRole('complementary').getByRole('link', { name: track }).first();
  const trackUrl = ((await link.getAttribute('href')) ?? '').replace(/\?.*$/, '');
  const home = trackUrl.replace(/\/t\/.*$/, '');
  const now = { ...placesOf(home, trackUrl), ...(await recordsOf(page, home, trackUrl)) };
  return {
    today: '/',
    settings: '/settings',
    trash: '/trash',
    help: '/help',
    search: '/search',
    'search with finds': '/search?q=the',
    'search with filters': '/search?q=party%3ANobody+colour%3Ablue+has%3Acondition',
    ...now,
    merge: `${home}/merge`,
    'changes since': `${home}/changes?since=2025-02-17`,
    ...asOfDay(now),
    unknown: '/nowhere/at/all',
  };
}

/** Those of an earlier day, and the others. */
export const pastOf = (routes: Routes) => pick(routes, (url) => url.includes('asof='));
export const nowOf = (routes: Routes) => pick(routes, (url) => !url.includes('asof='));

function pick(routes: Routes, wanted: (url: string) => boolean): Routes {
  return Object.fromEntries(Object.entries(routes).filter(([, url]) => wanted(url)));
}

function placesOf(home: string, trackUrl: string): Routes {
  return Object.fromEntries([
    ['negotiation', home],
    ...ofNegotiation.map((place): [string, string] => [place, `${home}/${place}`]),
    ['track', trackUrl],
    ...ofTrack.map((view): [string, string] => [`track ${view}`, `${trackUrl}/${view}`]),
  ]);
}

/** Pages that belong to one record: what it has is read from the disk, in whatever language. */
async function recordsOf(page: Page, home: string, trackUrl: string): Promise<Routes> {
  const first = await page.evaluate(firstRecords, {
    negotiation: home.split('/').at(-1) ?? '',
    track: trackUrl.split('/').at(-1) ?? '',
  });
  return {
    ...(first.meeting && { readouts: `${home}/meetings/${first.meeting}/readouts` }),
    ...(first.source && { source: `${home}/sources/${first.source}` }),
    ...(first.quote && { passage: `${home}/sources/${first.source}?quote=${first.quote}` }),
    ...(first.issue && {
      'text bench': `${trackUrl}/text/${first.issue}`,
      issue: `${trackUrl}?item=${first.issue}`,
    }),
  };
}

/** The same pages on an earlier day; what was not on record then says so. */
function asOfDay(now: Routes): Routes {
  return Object.fromEntries(
    Object.entries(now)
      .filter(([name]) => name !== 'changes')
      .map(([name, url]) => [
        `${name} as of a day`,
        `${url}${url.includes('?') ? '&' : '?'}${asOf}`,
      ]),
  );
}

/** In the page: the records that have most to show. */
async function firstRecords(ids: { readonly negotiation: string; readonly track: string }) {
  interface Stored {
    readonly id: string;
    readonly deleted: boolean;
    readonly negotiationId: string;
    readonly trackId?: string;
    readonly meetingId?: string;
    readonly sourceId?: string;
    readonly commonText?: string;
  }
  const disk = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('parley');
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => failed(new Error('The disk did not open.')));
  });
  const all = async (table: string) =>
    await new Promise<readonly Stored[]>((done) => {
      const asking = disk.transaction(table).objectStore(table).getAll();
      asking.addEventListener('success', () => {
        const rows = asking.result as Stored[];
        done(rows.filter((row) => row.negotiationId === ids.negotiation && !row.deleted));
      });
    });
  const [readouts, meetings, quotes, texts, sources, every] = await Promise.all(
    ['readouts', 'meetings', 'quotes', 'sourceTexts', 'sources', 'issues'].map(all),
  );
  disk.close();
  const issues = every?.filter((issue) => issue.trackId === ids.track);
  const quote = quotes?.[0];
  return {
    meeting: readouts?.[0]?.meetingId ?? meetings?.[0]?.id,
    quote: quote?.id,
    source: quote?.sourceId ?? texts?.[0]?.sourceId ?? sources?.[0]?.id,
    issue: (issues?.find((issue) => issue.commonText) ?? issues?.[0])?.id,
  };
}
