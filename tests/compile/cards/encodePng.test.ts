/** PNG with a palette: exact where there are few colours, near where there are many, and nothing in it but the picture. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '~/compile/cards/encodePng';

interface Decoded {
  readonly chunks: readonly string[];
  readonly pixels: readonly (readonly number[])[];
}

function decode(png: Buffer, width: number): Decoded {
  const bodies = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    bodies.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const palette = bodies.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(bodies.get('IDAT') ?? Buffer.alloc(0));
  const pixels = [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [[...palette.subarray(index * 3, index * 3 + 3)]],
  );
  return { chunks: [...bodies.keys()], pixels };
}

const rgba = (colors: readonly (readonly number[])[]) => Uint8Array.from(colors.flatMap((color) => [...color, 255]));

describe('encodePng', () => {
  it('keeps up to 256 colours as they are', () => {
    const colors = Array.from({ length: 256 }, (_, at) => [at, 255 - at, (at * 7) % 256]);
    const { chunks, pixels } = decode(encodePng(rgba(colors), 16, 16), 16);
    expect(chunks).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect(pixels).toEqual(colors);
  });

  it('shows more colours by the nearest, the most frequent exactly', () => {
    // Blends of an ink with the ground, as at the edges of letters, and the ground itself between them.
    const many = Array.from({ length: 1024 }, (_, at) =>
      at % 2 ? [10, 13, 20] : [at >> 2, at >> 2, Math.min(255, (at >> 2) + (at % 4))],
    );
    const { pixels } = decode(encodePng(rgba(many), 32, 32), 32);
    for (const [index, pixel] of pixels.entries()) {
      const far = pixel.map((channel, at) => Math.abs(channel - (many[index]?.[at] ?? 0)));
      expect(Math.max(...far)).toBeLessThanOrEqual(index % 2 ? 0 : 8);
    }
  });

  it('takes bytes from the middle of a buffer', () => {
    const bytes = Buffer.concat([
      Buffer.from([1]),
      rgba([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ]).subarray(1);
    expect(decode(encodePng(bytes, 2, 1), 2).pixels).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });
});
