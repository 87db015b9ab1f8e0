import type { Page } from '@playwright/test';

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** As a hand drops a file from the desktop in the middle of the page. Returns whether somebody took it. */
export async function dropFile(page: Page, { name, bytes }: Dropped): Promise<boolean> {
  return await page.evaluate(
    ([title, base64]) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], title));
      const target = document.querySelector('[role="dialog"]') ?? document.querySelector('main');
      const fire = (type: string) =>
        target?.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        ) === false;
      fire('dragenter');
      const isWelcome = fire('dragover'); // without this a browser drops nothing
      return fire('drop') && isWelcome;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}
