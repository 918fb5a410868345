/** Of any data file the preview that this reader may have of its page. */
import type { Article } from './article.ts';
import type { CaseFile } from './board.ts';
import type { SealedFile } from './fact.ts';
import type { Preview, PreviewReader, PreviewTarget } from './preview.ts';
import { previewArticle } from './previewArticle.ts';
import {
  previewAnswer,
  previewCase,
  previewEpisode,
  previewQuote,
  previewSeries,
  previewSource,
} from './previewRecord.ts';
import type { AnswerFile, SourceFile } from './reference.ts';
import type { QuoteFile } from './timeline.ts';
import type { EpisodeFile, SeriesFile } from './works.ts';

export interface PreviewFile {
  readonly target: PreviewTarget;
  /** The file of that key, and its sealed twin where the reader may have it. */
  readonly file: unknown;
  readonly sealed: SealedFile | undefined;
  /** What the address names after `#`. */
  readonly part: string;
}

/** @param nameEpisode `pic.3x09` → "Picard 3x09". */
export function previewOf(
  { target, file, sealed, part }: PreviewFile,
  reader: PreviewReader,
  nameEpisode: (id: string) => string,
): Preview {
  switch (target.kind) {
    case 'board':
      return previewCase(file as CaseFile, part, sealed, reader);
    case 'quotes':
      return previewQuote(file as QuoteFile, sealed, reader);
    case 'works':
      if (target.key.length === 2) return previewSeries(file as SeriesFile, part);
      return previewEpisode(file as EpisodeFile, nameEpisode((file as EpisodeFile).id), sealed, reader);
    case 'sources':
      return previewSource(file as SourceFile, sealed, reader);
    case 'answers':
      return previewAnswer(file as AnswerFile, reader);
    default:
      return previewArticle(file as Article, part, sealed, reader);
  }
}
