/** The tokens as src/theme.css sets them, by the first part of their names. */
export interface Token {
  /** With its dashes, as in `--color-brass`. */
  readonly name: string;
  readonly value: string;
}

/** @param kind as in `color`. Of a token that is set twice the first counts: later ones are for other windows and other eyes. */
export function readTokens(theme: string, kind: string): Token[] {
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of theme.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g))
    if (name.startsWith(`--${kind}-`) && !tokens.has(name)) tokens.set(name, value);
  return [...tokens].map(([name, value]) => ({ name, value }));
}
