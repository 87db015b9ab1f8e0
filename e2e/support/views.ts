import { expect, type Locator, type Page } from '@playwright/test';
import { dialog, places } from './steps.ts';

/** What to press in the View menu: group of choices → its choices. */
type Choices = Readonly<Partial<Record<'Order' | 'Groups' | 'Shown', readonly string[]>>>;

/** Chooses in the View menu of the page's list, and closes it. */
export async function changeView(page: Page, choices: Choices): Promise<void> {
  const menu = await openViewMenu(page);
  for (const [group, wanted] of Object.entries(choices)) {
    for (const choice of wanted ?? []) {
      await menu.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
    }
  }
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
}

export async function viewAsUsual(page: Page): Promise<void> {
  const menu = await openViewMenu(page);
  await menu.getByRole('menuitem', { name: 'As usual' }).click();
  await expect(menu).toBeHidden();
}

/** From the View menu: what is shown gets a name. Gives back its link in the side bar. */
export async function saveViewAs(page: Page, name: string): Promise<Locator> {
  const menu = await openViewMenu(page);
  await menu.getByRole('menuitem', { name: 'Save this view' }).click();
  const form = dialog(page, 'Save this view');
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('button', { name: 'Save view' }).click();
  await expect(form).toBeHidden();
  return places(page).getByRole('link', { name });
}

async function openViewMenu(page: Page): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: /^View/ }).click();
  return page.getByRole('menu', { name: 'View' });
}
