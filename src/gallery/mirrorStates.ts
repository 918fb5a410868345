/** Lets a picture show what only a pointer or a key brings about: `.is-hover`, and all in `.holds-is-hover`, look as with `:hover`. */
const STATES = [
  [':hover', ':is(.is-hover, .holds-is-hover *)'],
  [':active', ':is(.is-active, .holds-is-active *)'],
  [':focus-visible', ':is(.is-focus, .holds-is-focus :is(button, input, select))'],
] as const;

/** The selector for the classes, or undefined where it asks for none of the states. */
export function mirrorSelector(selector: string): string | undefined {
  const mirrored = STATES.reduce((text, [state, name]) => text.replaceAll(state, name), selector);
  return mirrored === selector ? undefined : mirrored;
}

/** Adds to every rule with a state its twin with the class, in its own place. */
export function mirrorStates(sheets: Iterable<CSSStyleSheet>): void {
  for (const sheet of sheets) mirrorIn(sheet);
}

function mirrorIn(parent: CSSStyleSheet | CSSGroupingRule): void {
  // From the end: what is added does not move what is still to come.
  for (let at = parent.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = parent.cssRules[at];
    if (rule instanceof CSSStyleRule) {
      const selector = mirrorSelector(rule.selectorText);
      if (selector) parent.insertRule(`${selector} { ${rule.style.cssText} }`, at + 1);
    } else if (rule instanceof CSSGroupingRule) mirrorIn(rule);
  }
}
