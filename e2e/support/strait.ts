import type { Page } from '@playwright/test';
import { addMeeting, addTrack, goTo, startNegotiation } from './steps.ts';

interface Strait {
  readonly track?: string;
  /** Leaves the page at the meetings, with none of them open. */
  readonly meetings?: readonly string[];
}

/** From an empty browser: the Arden strait talks, with what a journey of keys, palette or search needs of them. */
export async function startStrait(
  page: Page,
  { track, meetings = [] }: Strait = {},
): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  if (track !== undefined) await addTrack(page, track);
  if (meetings.length > 0) await goTo(page, 'Meetings');
  for (const title of meetings) {
    await addMeeting(page, { title });
    await page.keyboard.press('Escape');
  }
}
