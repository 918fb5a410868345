/** Paints marks on a canvas in the fonts and tokens of the page as it now stands, and gives a PNG; hands that to the reader. */

interface PaintText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly align: 'left' | 'right' | 'center';
}
type PaintMark =
  | PaintText
  | { readonly kind: 'line'; readonly y: number; readonly color: string; readonly isTicked?: boolean }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly r: number };

interface Paintable {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly marks: readonly PaintMark[];
}

type FontTable = Readonly<Record<string, readonly [weight: number, size: number, family: string]>>;

/** @param layOut says where everything stands, once texts can be measured. @throws Error where the browser has no canvas. */
export async function paintPicture(
  fonts: FontTable,
  texts: readonly string[],
  layOut: (measure: (text: string, font: string) => number) => Paintable,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot paint a picture.');
  const root = getComputedStyle(document.documentElement);
  const fontOf = (name: string): string => {
    const [weight, size, family] = fonts[name] ?? [400, 16, 'sans'];
    return `${weight} ${size}px ${root.getPropertyValue(`--font-${family}`)}`;
  };
  // All the letters: those of a font may lie in several files. A fallback that this device lacks is no failure.
  const letters = texts.join('');
  await Promise.allSettled(Object.keys(fonts).map((name) => document.fonts.load(fontOf(name), letters)));

  const picture = layOut((text, font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  });
  const { width, height, margin, marks } = picture;
  canvas.width = width;
  canvas.height = height;
  const colorOf = createColors();
  context.fillStyle = colorOf('ground');
  context.fillRect(0, 0, width, height);
  context.lineWidth = 2;
  context.strokeStyle = colorOf('hair');
  context.strokeRect(25, 25, width - 50, height - 50);
  for (const mark of marks) {
    if (mark.kind === 'text') {
      context.font = fontOf(mark.font);
      context.textAlign = mark.align;
      context.fillStyle = colorOf(mark.color);
      context.fillText(mark.text, mark.x, mark.y);
    } else if (mark.kind === 'line') {
      context.fillStyle = colorOf(mark.color);
      context.fillRect(margin, mark.y, width - 2 * margin, 2);
      if (mark.isTicked)
        for (let x = margin, tick = 0; x <= width - margin; x += 13, tick += 1)
          context.fillRect(x, mark.y, 2, tick % 5 === 0 ? -16 : -8);
    } else {
      context.strokeStyle = colorOf('hair-strong');
      context.beginPath();
      context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not make a file of the picture.'));
    }, 'image/png');
  });
}

/** Long enough for any browser to begin the download. */
const KEPT_MS = 10_000;

export function savePicture(name: string, picture: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** Tokens as the theme has them now: `light-dark()` is settled only in the colour of an element. */
function createColors(): (token: string) => string {
  const known = new Map<string, string>();
  return (token) => {
    let color = known.get(token);
    if (color === undefined) {
      const probe = document.createElement('i');
      probe.style.color = `var(--color-${token})`;
      document.body.append(probe);
      ({ color } = getComputedStyle(probe));
      probe.remove();
      known.set(token, color);
    }
    return color;
  };
}
