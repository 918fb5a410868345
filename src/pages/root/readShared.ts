/** What the page at hand gives to share: which view it is, more of it, and where it lives. Read once, when the dialog opens. */
import type { QueryClient } from '@tanstack/react-query';
import type { Reader } from '~/components/ReaderContext';
import type { Site } from '~/components/SiteContext';
import { homePath } from '~/domain/paths';
import { isDay } from '~/domain/dates';
import type { SharedPlace } from '~/domain/shareLink';
import type { SharedText } from '~/domain/shareFormats';
import { describeView } from '~/domain/shareText';
import { readSharedDetail } from './readSharedDetail';
import { readSharedList } from './sharedLists';

export interface Shared extends Omit<SharedText, 'url'> {
  readonly place: SharedPlace;
  /** What the reader typed into a filter: his own words, which may be a name that is masked. */
  readonly typed: string;
  /** There is no page at this address; the front page is shared in its place. */
  readonly isLost: boolean;
}

interface Here {
  readonly client: QueryClient;
  readonly site: Site;
  readonly reader: Reader;
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
}

export function readShared({ client, site, reader, location }: Here): Shared {
  const head = readHead();
  const isLost = head.page === 'not-found';
  const { pathname: path, search, hash } = isLost ? { pathname: homePath(), search: '', hash: '' } : location;
  const params = new URLSearchParams(search);
  const found = readSharedList(client, site, path, params);
  const day = reader.epoch < site.checked ? reader.epoch : null;
  const since = params.get('from') ?? '';
  const typed = found ? found.list.state.q : (params.get('q') ?? '').slice(0, 80);
  const title = describeView({
    title: isLost || head.title === '' ? site.name : head.title,
    list: found?.list,
    day,
    dropped: params.get('drop')?.split(',').length ?? 0,
    since: isDay(since) ? since : undefined,
  });
  const detail = isLost
    ? plain(site.summary)
    : typed === ''
      ? (readSharedDetail(client, reader, path, params) ?? plain(head.summary))
      : { ...plain(`With the words “${typed}”.`), isSpoiler: hasSeenAny(reader) };
  return { title, typed, isLost, ...detail, place: { path, search: found?.search ?? search, hash, day } };
}

const plain = (detail: string) => ({ detail, episodes: [], isSpoiler: false });

/** Who has seen something can have typed the name of something. */
function hasSeenAny({ horizon }: Reader): boolean {
  return horizon.everything || horizon.seen.size > 0;
}

/** What the head says to whoever shares the page: made for everybody, so it holds nothing that only this reader may see. */
function readHead() {
  const read = (name: string): string =>
    document.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content ?? '';
  return {
    title: read('title'),
    summary: read('description'),
    page: document.querySelector<HTMLElement>('main')?.dataset.page,
  };
}
