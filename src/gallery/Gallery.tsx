/** Every part of src/ui in every state, and the tokens, in both themes side by side. */
import { ActSpecimens } from './ActSpecimens';
import { ChoiceSpecimens } from './ChoiceSpecimens';
import { ShownSpecimens } from './ShownSpecimens';
import { Tokens } from './Tokens';

const THEMES = ['dark', 'light'] as const;

/** @param tokens the text of src/theme.css. */
export function Gallery({ tokens }: { readonly tokens: string }) {
  return (
    <main className="gallery" id="top">
      <h1>Gallery</h1>
      <p className="lead">
        Hover, press and focus are drawn as the styles have them, without a pointer. Turn on reduced motion, more
        contrast or forced colours in the tools of the browser to see those.
      </p>
      <div className="gallery-themes">
        {THEMES.map((theme) => (
          <section key={theme} className={`gallery-theme is-${theme}`} aria-label={theme}>
            <h2>{theme === 'dark' ? 'Dark' : 'Light'}</h2>
            <ActSpecimens />
            <ChoiceSpecimens />
            <ShownSpecimens />
            <Tokens theme={tokens} />
          </section>
        ))}
      </div>
    </main>
  );
}
