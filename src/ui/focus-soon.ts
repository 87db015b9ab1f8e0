/** A second, on a machine with time. */
const mostFrames = 60;
/** As long as it takes what is closing to give the focus back. */
const held = 3;

/** Sends the focus to an element as soon as the page has it and nothing that is closing above takes it back. */
export function focusSoon(find: () => HTMLElement | undefined): void {
  let frames = mostFrames;
  let inARow = 0;
  const look = () => {
    const element = find();
    inARow = element && document.activeElement === element ? inARow + 1 : 0;
    element?.focus();
    frames -= 1;
    if (frames > 0 && inARow < held) requestAnimationFrame(look);
  };
  look();
}
