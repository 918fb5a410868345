/**
 * What the reader reaches for (WCAG 1.4.13): a preview comes once a pointer rests on a link, once the keyboard has stopped at
 * it, or on a tap on its mark. It stays while the pointer is on either, and goes on Escape, which leaves the focus alone.
 */
import { isSavingData } from '~/data/isSavingData';
import { findPreviewLink, type PreviewLink } from './findPreviewLink';
import { isOnPreviewMark } from './isOnPreviewMark';

/** Long enough that a pointer on its way across the text opens nothing. */
const OPEN_MS = 300;
/** Long enough to cross the gap between link and preview. */
const LEAVE_MS = 300;
const EVENTS = ['pointerover', 'focusin', 'focusout', 'click', 'keydown', 'pointerout'] as const;

export interface WantedPreview extends PreviewLink {
  readonly by: 'pointer' | 'focus' | 'tap';
}

interface PreviewWatch {
  readonly close: () => void;
  readonly stop: () => void;
}

/** @param first the event that came before this script did. @param show is told what is to be shown, undefined for nothing. */
export function watchPreviews(
  first: Event,
  base: string,
  show: (wanted: WantedPreview | undefined) => void,
): PreviewWatch {
  let shown: WantedPreview | undefined;
  /** What will be shown when the time has come. */
  let goal: WantedPreview | undefined;
  /** Shut by Escape: stays so until the pointer has been elsewhere. */
  let dismissed: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const go = (to: WantedPreview | undefined, delay: number): void => {
    clearTimeout(timer);
    goal = to;
    timer = setTimeout(() => {
      shown = to;
      show(to);
    }, delay);
  };
  const close = (): void => go(undefined, 0);
  const leave = (): void => {
    if (goal?.by === 'pointer') go(undefined, shown ? LEAVE_MS : 0);
  };
  const point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const found = findPreviewLink(event, base);
    const isInside = (event.target as Element).closest?.('.preview') !== null;
    if (shown && (isInside || found?.link === shown.link)) {
      clearTimeout(timer);
      goal = shown;
    } else if (!found) leave();
    else if (found.link !== goal?.link && found.link !== dismissed) go({ ...found, by: 'pointer' }, OPEN_MS);
    if (found?.link !== dismissed && !isInside) dismissed = undefined;
  };
  const focus = (event: FocusEvent): void => {
    const found = findPreviewLink(event, base);
    if (found?.link.matches(':focus-visible')) go({ ...found, by: 'focus' }, OPEN_MS);
  };
  const press = (event: MouseEvent): void => {
    const found = findPreviewLink(event, base);
    if (found && isOnPreviewMark(event, found.link)) {
      event.preventDefault();
      event.stopPropagation();
      go({ ...found, by: 'tap' }, 0);
    } else if (found) close();
  };
  const hear = (event: Event): void => {
    if (event.type === 'click') press(event as MouseEvent);
    else if (event.type === 'keydown') {
      if ((event as KeyboardEvent).key !== 'Escape' || !goal) return;
      dismissed = goal.link;
      close();
    } else if (event.type === 'pointerout') {
      // Out of the window.
      if ((event as PointerEvent).relatedTarget === null) leave();
    } else if (event.type === 'focusout') {
      if (goal?.by === 'focus') close();
    } else if (isSavingData()) return;
    else if (event.type === 'focusin') focus(event as FocusEvent);
    else point(event as PointerEvent);
  };
  const stopped = new AbortController();
  for (const type of EVENTS) document.addEventListener(type, hear, { capture: true, signal: stopped.signal });
  hear(first);
  return {
    close,
    stop: () => {
      stopped.abort();
      clearTimeout(timer);
      show(undefined);
    },
  };
}
