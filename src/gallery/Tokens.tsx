/** Colours, type, space and radii, drawn from the theme itself. */
import { readTokens } from './readTokens';

const SPACES = [1, 2, 3, 4, 6, 8, 12, 16, 24];

/** Attributes of SVG take tokens, and need no style in the page. */
function Swatch({ token }: { readonly token: string }) {
  return (
    <svg width="64" height="40" aria-hidden="true">
      <rect x="0.5" y="0.5" width="63" height="39" fill={`var(${token})`} stroke="var(--color-hair-strong)" />
    </svg>
  );
}

const setFont = (font: string) => (element: HTMLElement | null) => element?.style.setProperty('font', font);

/** @param theme the text of src/theme.css. */
export function Tokens({ theme }: { readonly theme: string }) {
  return (
    <>
      <h3>Colours</h3>
      <ul className="gallery-colours">
        {readTokens(theme, 'color').map(({ name, value }) => (
          <li key={name}>
            <Swatch token={name} />
            <b>{name.replace('--color-', '')}</b>
            <span className="mono quiet">{value.replace('light-dark', '')}</span>
          </li>
        ))}
      </ul>
      <h3>Type</h3>
      <ul className="gallery-type">
        {readTokens(theme, 'type')
          .toReversed()
          .map(({ name, value }) => (
            <li key={name}>
              <span className="mono quiet">
                {name.replace('--', '')} · {value}
              </span>
              <p ref={setFont(`400 var(${name}) var(--font-serif)`)}>Who said what, and when</p>
              <p ref={setFont(`400 var(${name}) var(--font-sans)`)}>How far have you watched?</p>
            </li>
          ))}
      </ul>
      <h3>Space</h3>
      <ul className="gallery-spaces">
        {SPACES.map((step) => (
          <li key={step}>
            <svg width={step * 4} height="16" aria-hidden="true">
              <rect width="100%" height="16" fill="var(--color-brass)" />
            </svg>
            <span className="mono quiet">
              {step} · {step * 4} px
            </span>
          </li>
        ))}
      </ul>
      <h3>Radii and times</h3>
      <p className="mono quiet">
        {[...readTokens(theme, 'radius'), ...readTokens(theme, 'duration'), ...readTokens(theme, 'ease')]
          .filter(({ name }) => !name.endsWith('*'))
          .map(({ name, value }) => `${name.slice(2)} ${value}`)
          .join(' · ')}
      </p>
    </>
  );
}
