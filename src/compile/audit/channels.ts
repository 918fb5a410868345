/** The kinds of files that a build puts out, as the report of the leak audit counts them. */

const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:gz|br)$/, 'packed twins'],
  [/\.html$/, 'pages'],
  [/^data\/search.*\.json$/, 'search index'],
  [/^data\/.*\.json$/, 'data'],
  [/\.webmanifest$|(?:^|\/)manifest\.json$/, 'manifests'],
  [/sitemap.*\.xml$|robots\.txt$/, 'sitemap and robots'],
  [/(?:^|\/)_(?:headers|redirects)$/, 'rules for hosts'],
  [/\.(?:xml|rss|atom)$|feed.*\.json$/, 'feeds'],
  [/\.map$/, 'source maps'],
  [/\.m?js$/, 'scripts'],
  [/\.css$/, 'styles'],
  [/\.(?:png|svg|ico|jpe?g|webp|avif)$/, 'pictures'],
  [/\.(?:woff2?|ttf|otf)$/, 'fonts'],
];

export function channelOf(file: string): string {
  return CHANNELS.find(([pattern]) => pattern.test(file))?.[1] ?? 'other files';
}
