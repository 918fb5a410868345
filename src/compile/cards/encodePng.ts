/** Pixels → a PNG of at most 256 colours: a card is a few inks on one ground, and weighs a third of what true colour would. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;
/** Bits of a channel that are told apart when there are too many colours. */
const COARSE = 5;

/** @param rgba opaque pixels, row by row, four bytes each. */
export function encodePng(rgba: Uint8Array, width: number, height: number): Buffer {
  // A copy: words of four bytes must begin at one.
  const pixels = new Uint32Array(new Uint8Array(rgba).buffer);
  const palette = choosePalette(pixels);
  const indexOf = createIndex(palette);
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0, to = 1; y < height; y += 1, to += 1)
    for (let x = 0; x < width; x += 1, from += 1, to += 1) {
      const pixel = pixels[from] ?? 0;
      // Most pixels are like the one before.
      if (pixel !== last) [last, index] = [pixel, indexOf(pixel)];
      rows[to] = index;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A pixel as the machine reads its four bytes: red lowest. */
const channelsOf = (pixel: number): [number, number, number] => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

/** The colours met most often; where there are too many, first the first of each coarse cell of the colour space. */
function choosePalette(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (let from = 0, at = 1; at <= pixels.length; at += 1) {
    if (at < pixels.length && pixels[at] === pixels[from]) continue;
    const pixel = pixels[from] ?? 0;
    counts.set(pixel, (counts.get(pixel) ?? 0) + at - from);
    from = at;
  }
  const colors = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([pixel]) => pixel);
  if (colors.length <= MOST) return colors;
  const cells = new Set<number>();
  const isFirst = (pixel: number): boolean => cells.size < cells.add(cellOf(pixel)).size;
  const firsts = new Set(colors.filter(isFirst));
  return [...firsts, ...colors.filter((pixel) => !firsts.has(pixel))].slice(0, MOST);
}

/** Pixel → its place in the palette, or that of the nearest colour. */
function createIndex(palette: readonly number[]): (pixel: number) => number {
  const known = new Map(palette.map((pixel, index) => [pixel, index]));
  const colors = palette.map(channelsOf);
  return (pixel) => {
    const found = known.get(pixel) ?? nearest(channelsOf(pixel), colors);
    known.set(pixel, found);
    return found;
  };
}

function cellOf(pixel: number): number {
  const [red, green, blue] = channelsOf(pixel).map((channel) => channel >> (8 - COARSE));
  return ((red ?? 0) << (2 * COARSE)) | ((green ?? 0) << COARSE) | (blue ?? 0);
}

function nearest(
  [red, green, blue]: readonly number[],
  colors: readonly (readonly [number, number, number])[],
): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, [r, g, b]] of colors.entries()) {
    const distance = ((red ?? 0) - r) ** 2 + ((green ?? 0) - g) ** 2 + ((blue ?? 0) - b) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
