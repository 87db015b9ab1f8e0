/** Resolves once what was just drawn is on the screen; soon anyway where nothing is drawn, as in a hidden tab. */
export async function onceSeen(): Promise<void> {
  if (document.hidden) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      // A task after the frame's.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        clearTimeout(timer);
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    });
  });
}

/** Milliseconds: a window behind others gets no frames. */
const longest = 100;
