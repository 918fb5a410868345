/**
 * Sets `window.measured` to what the next act costs, in ms: `at` when it came, `paint` until the next paint as the browser's Event Timing
 * has it (in steps of 8), `changed` until the frame that shows the last change below `watched`, animations aside. Runs in the page.
 */
export function watchPaint(watched) {
  // For who reads a trace of it.
  performance.mark('watch');
  window.measured = new Promise((resolve) => {
    let at = 0;
    let paint = 0;
    let last = 0;
    let timer;
    const read = (entries) => {
      for (const { interactionId, duration } of entries) if (interactionId) paint = Math.max(paint, duration);
    };
    const begin = (event) => (at ||= event.timeStamp);
    for (const kind of ['pointerup', 'keydown']) addEventListener(kind, begin, { capture: true, once: true });
    const events = new PerformanceObserver((list) => read(list.getEntries()));
    events.observe({ type: 'event', durationThreshold: 16 });
    const changes = new MutationObserver((records) => {
      // The count is spoken later, on purpose.
      if (records.every(({ target }) => (target.parentElement ?? target).closest('[role=status]'))) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => (last = performance.now()));
        port1.start();
        port2.postMessage(null);
      });
      clearTimeout(timer);
      timer = setTimeout(done, 600);
    });
    const done = () => {
      changes.disconnect();
      read(events.takeRecords());
      events.disconnect();
      resolve({ at, paint, changed: Math.max(0, last - at) });
    };
    changes.observe(document.querySelector(watched), {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    timer = setTimeout(done, 5000);
  });
}
