/** Where a preview stands: below its link or above it, whole within the window. */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 16;

/** All in pixels of the window. @param line the line of the link that was pointed at. */
export function placePreview(
  line: Box,
  size: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const below = line.top + line.height + GAP;
  const above = line.top - GAP - size.height;
  const hasRoomBelow = below + size.height <= view.height - EDGE;
  const left = Math.max(EDGE, Math.min(line.left, view.width - EDGE - size.width));
  return { left, top: hasRoomBelow || above < EDGE ? below : above };
}
