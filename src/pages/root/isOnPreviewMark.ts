/** The mark of a preview, which the styles draw at the end of links in the text where fingers point. */

/** Of the end of the link: the mark and what is left of it under a fingertip. */
const MARK_PX = 24;

/** Whether a tap on a link fell on its mark. Where none is drawn, and for the keyboard, it never does. */
export function isOnPreviewMark({ clientX, clientY }: MouseEvent, link: Element): boolean {
  const end = [...link.getClientRects()].at(-1);
  const isDrawn = getComputedStyle(link, '::after').content !== 'none';
  return isDrawn && !!end && clientX > end.right - MARK_PX && clientY > end.top;
}
