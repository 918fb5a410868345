/** The day on which the reader stands: that of the address, else the newest that the data knows. The prerendered page knows no query. */
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { AS_OF, parseAsOf } from '~/domain/asOf';
import type { SiteFile } from '~/domain/reference';

/** Few readers leave today: what is said of the day is a script of its own, asked for like a file, so that a held page waits for it. */
const notice = {
  queryKey: ['script', 'epoch'],
  queryFn: async () => (await import('./EpochNotice')).EpochNotice,
};

export function useEpoch({ since, checked }: Pick<SiteFile, 'since' | 'checked'>, isHydrated: boolean) {
  const asked = useSearchParams()[0].get(AS_OF);
  const isAsked = isHydrated && !!asked;
  const { data: Notice } = useQuery({ ...notice, enabled: isAsked });
  return { epoch: (isAsked && parseAsOf(asked, since, checked)) || checked, Notice };
}
