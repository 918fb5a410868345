/** A stage that scrolls its drawing: enlarged by buttons, keys, a wheel with Ctrl and two fingers, moved by scrolling and by dragging. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findAct, ZOOM_KEYS } from '~/domain/shortcuts';
import { useLatest } from '../useLatest';

const LEAST = 1;
const MOST = 4;
const STEP = 1.4;
const FACTORS = { enlarge: STEP, reduce: 1 / STEP, whole: 0 } as const;
const clamp = (zoom: number): number => Math.min(MOST, Math.max(LEAST, zoom));

/** @param hasKeys asked at each press: whether the reader has left signs switched on. */
export function useZoom(hasKeys: () => boolean) {
  const latest = useLatest(hasKeys);
  const stage = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(LEAST);
  const last = useRef(zoom);

  // What was in the middle stays there.
  useLayoutEffect(() => {
    const box = stage.current;
    if (!box) return;
    const ratio = zoom / last.current;
    last.current = zoom;
    box.scrollLeft = (box.scrollLeft + box.clientWidth / 2) * ratio - box.clientWidth / 2;
    box.scrollTop = (box.scrollTop + box.clientHeight / 2) * ratio - box.clientHeight / 2;
  }, [zoom]);

  useEffect(() => {
    const box = stage.current;
    if (!box) return;
    // On a phone the drawing is wider than the window.
    box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
    const stopPinch = watchPinch(
      box,
      (ratio, from) => setZoom(clamp(from * ratio)),
      () => last.current,
    );
    const stopDrag = watchDrag(box);
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setZoom((before) => clamp(before * (event.deltaY < 0 ? STEP : 1 / STEP)));
    };
    const press = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
      const act = findAct(ZOOM_KEYS, key, latest.current());
      if (act && !ctrlKey && !metaKey) setZoom((before) => clamp(before * FACTORS[act]));
    };
    box.addEventListener('wheel', wheel, { passive: false });
    box.addEventListener('keydown', press);
    return () => {
      box.removeEventListener('wheel', wheel);
      box.removeEventListener('keydown', press);
      stopPinch();
      stopDrag();
    };
  }, [latest]);

  const enlarge = (): void => setZoom((before) => clamp(before * STEP));
  const reduce = (): void => setZoom((before) => clamp(before / STEP));
  const reset = (): void => setZoom(LEAST);
  return { stage, zoom, enlarge, reduce, reset, isLeast: zoom <= LEAST, isMost: zoom >= MOST };
}

/** Two fingers. @param change is told how much further apart they are than at the beginning, and the zoom of then. */
function watchPinch(box: HTMLElement, change: (ratio: number, from: number) => void, read: () => number): () => void {
  let start = { distance: 0, zoom: 1 };
  const apart = ({ touches: [a, b] }: TouchEvent): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  const begin = (event: TouchEvent): void => {
    start = { distance: apart(event), zoom: read() };
  };
  const move = (event: TouchEvent): void => {
    if (event.touches.length !== 2 || start.distance === 0) return;
    event.preventDefault();
    change(apart(event) / start.distance, start.zoom);
  };
  box.addEventListener('touchstart', begin, { passive: true });
  box.addEventListener('touchmove', move, { passive: false });
  return () => {
    box.removeEventListener('touchstart', begin);
    box.removeEventListener('touchmove', move);
  };
}

/** A mouse takes hold of the paper; fingers scroll it by themselves. */
function watchDrag(box: HTMLElement): () => void {
  const drag = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || (event.buttons & 1) === 0) return;
    box.scrollLeft -= event.movementX;
    box.scrollTop -= event.movementY;
  };
  // A link would be dragged instead.
  const hold = (event: Event): void => event.preventDefault();
  box.addEventListener('pointermove', drag);
  box.addEventListener('dragstart', hold);
  return () => {
    box.removeEventListener('pointermove', drag);
    box.removeEventListener('dragstart', hold);
  };
}
