/** A disc with initials, in the place of a portrait. */
export function Monogram({ letters, size = 40 }: { readonly letters: string; readonly size?: 40 | 56 | 160 }) {
  return (
    <svg className={`monogram monogram-${size}`} width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="19" />
      <circle cx="20" cy="20" r="15.5" className="monogram-ticks" />
      <text x="20" y="25" textAnchor="middle">
        {letters}
      </text>
    </svg>
  );
}
