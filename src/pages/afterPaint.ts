/** What can wait until the reader has seen the answer to what was done. */

/** In a tab that nobody sees no frame comes. */
const NO_FRAME_MS = 200;

/** Calls once the next frame is on the screen. @returns how to call it off. */
export function afterPaint(call: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const post = (): void => port2.postMessage(null);
  const frame = requestAnimationFrame(post);
  const timer = setTimeout(post, NO_FRAME_MS);
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port1.close();
  };
  port1.addEventListener('message', () => {
    stop();
    call();
  });
  port1.start();
  return stop;
}
