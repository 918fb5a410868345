/** The files of the search of a pretend wiki: path → text, as a build writes them. */
import { writeSearch } from '~/compile/search/writeSearch';
import { FileSet } from '~/compile/write/fileSet';
import { buildEntries } from './buildEntries';

export function buildSearchFiles(count: number): Map<string, string> {
  const set = new FileSet();
  writeSearch(buildEntries(count), set);
  return new Map(set.stamped().map(({ path, value }) => [path, `${JSON.stringify(value)}\n`]));
}
