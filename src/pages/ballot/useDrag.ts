/** Dragging by mouse, pen or finger. What can be dropped on says so by `data-drop`; a finger that scrolls never drags. */
import { type PointerEvent as ReactPointerEvent, type RefCallback, useCallback, useRef, useState } from 'react';
import type { Pick } from '~/domain/ballot';

/** So far a press is still a click. */
const SLOP = 6;
const EDGE = { top: 96, bottom: 56, step: 10 };

export interface Drag {
  readonly pick: Pick;
  /** The `data-drop` under the pointer. */
  readonly over: string | null;
}

interface Dragging {
  readonly drag: Drag | null;
  /** Handlers of something that can be dragged. */
  readonly grab: (pick: Pick) => (event: ReactPointerEvent<HTMLElement>) => void;
  /** For what follows the pointer. */
  readonly ghost: RefCallback<HTMLElement>;
}

export function useDrag(onDrop: (pick: Pick, target: string) => void): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const at = useRef({ x: 0, y: 0 });
  const follower = useRef<HTMLElement | null>(null);
  const follow = useCallback(() => {
    if (follower.current) follower.current.style.translate = `${at.current.x}px ${at.current.y}px`;
  }, []);
  const ghost = useCallback(
    (node: HTMLElement | null) => {
      follower.current = node;
      follow();
    },
    [follow],
  );

  const grab = (pick: Pick) => (press: ReactPointerEvent<HTMLElement>) => {
    if (press.button !== 0) return;
    const { pointerId, clientX, clientY } = press;
    const control = new AbortController();
    const listen = { signal: control.signal };
    let over: string | null = null;
    let isMoving = false;

    const scroll = (): void => {
      if (control.signal.aborted) return;
      const { y } = at.current;
      // Only towards the edge to which one has drawn: what lies near an edge must be drawn away from it in peace.
      if (y < EDGE.top && y < clientY) scrollBy(0, -EDGE.step);
      if (y > innerHeight - EDGE.bottom && y > clientY) scrollBy(0, EDGE.step);
      requestAnimationFrame(scroll);
    };
    const end = (isDropped: boolean): void => {
      control.abort();
      if (!isMoving) return;
      delete document.documentElement.dataset.dragging;
      setDrag(null);
      swallowClick();
      if (isDropped && over !== null) onDrop(pick, over);
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== pointerId) return;
      if (!isMoving && Math.hypot(event.clientX - clientX, event.clientY - clientY) < SLOP) return;
      at.current = { x: event.clientX, y: event.clientY };
      if (!isMoving) {
        isMoving = true;
        document.documentElement.dataset.dragging = '';
        requestAnimationFrame(scroll);
      }
      over = targetAt(event.clientX, event.clientY);
      setDrag((before) => (before?.pick === pick && before.over === over ? before : { pick, over }));
      follow();
    };
    addEventListener('pointermove', move, listen);
    addEventListener('pointerup', (event) => event.pointerId === pointerId && end(true), listen);
    addEventListener('pointercancel', (event) => event.pointerId === pointerId && end(false), listen);
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), listen);
  };
  return { drag, grab, ghost };
}

/** The place under a point: `post:c`, or `rank:3` for between the third and the fourth row. */
function targetAt(x: number, y: number): string | null {
  const target = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
  const name = target?.dataset.drop ?? null;
  const row = /^row:(\d+)$/.exec(name ?? '');
  if (!target || !row) return name;
  const { top, height } = target.getBoundingClientRect();
  return `rank:${Number(row[1]) + (y > top + height / 2 ? 1 : 0)}`;
}

/** The end of a drag is no click on what lies there. */
function swallowClick(): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', stop, { capture: true }), 0);
}
