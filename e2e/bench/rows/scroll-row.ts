import type { Page } from '@playwright/test';
import { longestSince, watchTasks } from '../open-file.ts';
import { afterStart, filledCell, goToTable, seededPath } from '../places.ts';
import type { Bench } from '../page/bench.ts';
import type { Row } from '../row.ts';
import { shapes } from '../stage.ts';

export const scrollRow = scrollRowOf(2);

/** @param shape its place in `shapes` */
export function scrollRowOf(shape: number): Row {
  const { issues, parties } = shapes[shape] ?? { issues: 0, parties: 0 };
  return {
    name: `Scroll ${issues.toLocaleString('en')} issues × ${parties} parties`,
    yardstick: 'native scroll of plain text',
    unit: 'fps',
    reach: 0.9,
    isMoreBetter: true,
    async ours({ context, shapes: origin }) {
      const page = await context.newPage();
      await goToTable(page, origin + seededPath({ shape, track: 0 }));
      await afterStart(page);
      await watchTasks(page);
      const { fps, blank } = await scroll(page, filledCell);
      const longest = await longestSince(page);
      await page.close();
      return {
        value: fps,
        besides: { 'longest task over 50 ms': longest, 'frames with a blank row, %': blank },
      };
    },
    async theirs({ yardsticks }) {
      await yardsticks.bringToFront();
      await yardsticks.reload();
      await yardsticks.evaluate((lines) => {
        const { bench } = globalThis as unknown as { bench: Bench };
        bench.plainText(lines);
      }, issues);
      const { fps } = await scroll(yardsticks, '#plain-text p');
      return fps;
    },
  };
}

/** Four seconds at reading speed: about thirty lines a second. */
async function scroll(
  page: Page,
  inside: string,
): Promise<{ readonly fps: number; readonly blank: number }> {
  return await page.evaluate(
    (selector) =>
      new Promise<{ fps: number; blank: number }>((resolve) => {
        let box = document.querySelector<HTMLElement>(selector);
        while (box && !(box.scrollHeight > box.clientHeight + 200 && isScroller(box)))
          box = box.parentElement;
        const scroller = box ?? document.documentElement;
        const { left, top, width, height } = scroller.getBoundingClientRect();
        let frames = 0;
        let blank = 0;
        let last = performance.now();
        const begun = last;
        const step = (now: number) => {
          frames += 1;
          scroller.scrollTop += Math.min(now - last, 50) * 1.2;
          last = now;
          const isBlank = [0.3, 0.6, 0.9].some((share) => {
            const y = Math.min(top + height * share, innerHeight - 2);
            const found = document.elementFromPoint(left + width * 0.5, y);
            const cell = found?.closest('[role="gridcell"], [role="rowheader"], p');
            return !cell || cell.getAttribute('aria-busy') === 'true';
          });
          if (isBlank) blank += 1;
          if (now - begun < 4000) requestAnimationFrame(step);
          else resolve({ fps: (frames * 1000) / (now - begun), blank: (100 * blank) / frames });
        };
        requestAnimationFrame(step);

        function isScroller(element: HTMLElement) {
          return /auto|scroll/.test(getComputedStyle(element).overflowY);
        }
      }),
    inside,
  );
}
