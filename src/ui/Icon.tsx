/** The site's own small line icons; always beside words, so never read aloud. Drawn once in each page: src/ui/icons.svg. */
export type IconName = 'search' | 'home' | 'board' | 'quote' | 'plate' | 'crescent' | 'share' | 'unequal';

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
