import { expect, type Locator, type Page } from '@playwright/test';

/** What a person types into the composer; what is left out stays as it is. */
export interface Entry {
  readonly statement: string;
  readonly party?: string;
  readonly issue?: string;
  readonly stance?: string;
  readonly firmness?: string;
  readonly condition?: string;
  readonly date?: string;
  readonly saidBy?: string;
  readonly occasion?: string;
}

export const dialog = (page: Page, name?: string) =>
  page.getByRole('dialog', name === undefined ? {} : { name });

/** The menu of places; on a phone it is behind a button. */
export const places = (page: Page) => page.getByRole('complementary', { name: 'Places' });

export const grid = (page: Page) => page.getByRole('grid', { name: /^Positions/ });

/** The open record beside the table; on narrow screens a sheet over it. */
export const record = (page: Page, name = 'Position') =>
  page
    .getByRole('region', { name, exact: true })
    .or(page.getByRole('dialog', { name, exact: true }));

/** From the welcome screen: the worked example, at its overview. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { name: 'Riyadh talks', level: 1 })).toBeVisible();
}

/** From anywhere: a negotiation of the user's own, at its overview. */
export async function startNegotiation(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New negotiation' }).first().click();
  const form = dialog(page, 'New negotiation');
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('button', { name: 'Start negotiation' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

/** From the negotiation's overview. */
export async function addTrack(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New track' }).click();
  const form = dialog(page, 'New track');
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('button', { name: 'Add track' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { name: title, level: 3 })).toBeVisible();
}

/** From anywhere in the negotiation: a track's positions table. */
export async function goToTrack(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Tracks' }).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

/** From anywhere in the negotiation: Meetings, Next steps, Log … */
export async function goTo(page: Page, place: string): Promise<void> {
  const links = page.getByRole('navigation', { name: 'Places of this negotiation' });
  await links.getByRole('link', { name: place }).click();
  const heading = place === 'Overview' ? {} : { name: place };
  await expect(page.getByRole('heading', { level: 1, ...heading })).toBeVisible();
}

/** Types into a field that finds, and takes what it finds or offers to create. */
export async function pick(form: Locator, label: string, text: string): Promise<void> {
  const page = form.page();
  const field = form.getByRole('combobox', { name: label, exact: true });
  if ((await field.inputValue()) === text) return; // filled in already
  await field.click();
  await field.fill(text);
  const list = page.getByRole('listbox');
  await list.getByRole('option').filter({ hasText: text }).first().click();
  await expect(list).toBeHidden();
}

export async function openComposer(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Log position' }).click();
  const composer = dialog(page, 'Log a position');
  await expect(composer).toBeVisible();
  return composer;
}

/** Fills what is given into an open composer. */
export async function fillEntry(composer: Locator, entry: Entry): Promise<void> {
  await composer.getByRole('textbox', { name: 'Statement' }).fill(entry.statement);
  if (entry.party !== undefined) await pick(composer, 'Party', entry.party);
  if (entry.issue !== undefined) await pick(composer, 'Issue', entry.issue);
  if (entry.saidBy !== undefined) await pick(composer, 'Said by', entry.saidBy);
  if (entry.date !== undefined) {
    await composer.getByRole('textbox', { name: 'Date' }).fill(entry.date);
  }
  if (entry.occasion !== undefined) {
    await composer.getByRole('combobox', { name: 'Occasion' }).fill(entry.occasion);
    await composer.page().keyboard.press('Tab');
  }
  if (entry.stance !== undefined) {
    await composer.getByRole('radio', { name: entry.stance, exact: true }).check({ force: true });
  }
  if (entry.condition !== undefined) {
    await composer.getByRole('textbox', { name: 'Condition' }).fill(entry.condition);
  }
  if (entry.firmness !== undefined) {
    await composer
      .getByRole('combobox', { name: 'Firmness' })
      .selectOption({ label: entry.firmness });
  }
}

/** From anywhere in a negotiation: one position, logged and on the disk. */
export async function logPosition(page: Page, entry: Entry): Promise<void> {
  const composer = await openComposer(page);
  await fillEntry(composer, entry);
  await composer.getByRole('button', { name: 'Log position' }).click();
  await expect(composer).toBeHidden();
}

/** The rail says so once the disk has committed. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(places(page).getByRole('status')).toHaveText('Saved');
}

interface NewMeeting {
  readonly title: string;
  readonly date?: string;
  readonly status?: string;
  readonly level?: string;
  readonly parties?: readonly string[];
}

/** From the Meetings screen. */
export async function addMeeting(page: Page, meeting: NewMeeting): Promise<void> {
  const form = await openDialog(page, 'New meeting');
  await form.getByRole('textbox', { name: 'Title' }).fill(meeting.title);
  if (meeting.date !== undefined)
    await form.getByRole('textbox', { name: 'Date' }).fill(meeting.date);
  if (meeting.status !== undefined)
    await form.getByRole('combobox', { name: 'Status' }).selectOption({ label: meeting.status });
  if (meeting.level !== undefined)
    await form.getByRole('combobox', { name: 'Level' }).selectOption({ label: meeting.level });
  for (const party of meeting.parties ?? []) await pick(form, 'Parties', party);
  await form.getByRole('button', { name: 'Add meeting' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('article', { name: meeting.title })).toBeVisible();
}

/** From the Meetings screen: the follow-up's title and date are typed where it appears. */
export async function markFollowUp(
  page: Page,
  of: string,
  followUp: { readonly title: string; readonly date: string },
): Promise<void> {
  const meeting = page.getByRole('article', { name: of });
  await meeting.getByRole('button', { name: 'Mark follow-up' }).click();
  const form = page.getByRole('form', { name: 'Follow-up' });
  await form.getByRole('textbox', { name: 'Title' }).fill(followUp.title);
  await form.getByRole('textbox', { name: 'Date' }).fill(followUp.date);
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('article', { name: followUp.title })).toBeVisible();
}

interface NewStep {
  readonly title: string;
  readonly owner?: string;
  /** Another step. */
  readonly waitsFor?: string;
  readonly event?: string;
  readonly due?: string;
}

/** From the Next steps screen. */
export async function addStep(page: Page, step: NewStep): Promise<void> {
  const form = await openDialog(page, 'New next step');
  await form.getByRole('textbox', { name: 'Title' }).fill(step.title);
  if (step.owner !== undefined) await pick(form, 'Owners', step.owner);
  if (step.due !== undefined) await form.getByRole('textbox', { name: 'Due' }).fill(step.due);
  if (step.waitsFor !== undefined) {
    await form.getByRole('button', { name: 'Add what it waits for' }).click();
    await pick(form, 'Which step', step.waitsFor);
  }
  if (step.event !== undefined) {
    await form.getByRole('button', { name: /^Add (what|another thing) it waits for$/ }).click();
    const kinds = form.getByRole('combobox', { name: /^(Waits for|and for)$/ });
    await kinds.last().selectOption({ label: 'An event in words' });
    await form.getByRole('textbox', { name: 'Which event' }).last().fill(step.event);
  }
  await form.getByRole('button', { name: 'Add step' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('button', { name: step.title, exact: true })).toBeVisible();
}

/** Presses a button of the page that opens the dialog of the same name. */
export async function openDialog(page: Page, name: string): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const form = dialog(page, name);
  await expect(form).toBeVisible();
  return form;
}

/** Chooses from a menu of the page. */
export async function choose(page: Page, menu: string | RegExp, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
}
