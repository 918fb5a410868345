/** The site's own small line icons; always beside words, so never read aloud. */
const PATHS = {
  search: 'M14.5 9a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0M13.2 13.2l4 4',
  home: 'M3 16.5h14M4.5 9.5a5.5 5.5 0 0 1 11 0M10 2v2M3.5 5.5l1.4 1.2M16.5 5.5l-1.4 1.2',
  board: 'M10 3v14M10 6H4M10 10H2.5M10 6h3M10 10h6M10 14h4.5',
  quote: 'M5 3v14M5 6h11M5 10h8M5 14h10',
  plate:
    'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M13 10a3 3 0 1 1-6 0a3 3 0 0 1 6 0M10 1.5v3M18.5 10h-3M10 18.5v-3M1.5 10h3',
  crescent: 'M13.5 15.5A6.5 6.5 0 1 1 9 3.2a5.2 5.2 0 0 0 4.5 12.3z',
  share: 'M10 12.5V3M6.5 6L10 2.5L13.5 6M6.5 9H4v8h12V9h-2.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
