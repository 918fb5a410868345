/** A QR code: dark on light in every theme, with the margin of four modules that readers ask for. */
import { encode } from 'uqr';

const MARGIN = 4;

interface QrCodeProps {
  readonly text: string;
  readonly name: string;
}

export function QrCode({ text, name }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'M', border: MARGIN });
  return (
    <svg className="qr" role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="white" />
      <path d={drawRows(data)} fill="black" />
    </svg>
  );
}

/** One bar for each run of dark modules. */
function drawRows(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${length}v1h-${length}z`];
      }),
    )
    .join('');
}
