/** What a page folder exports for its route: the component, and the queries that it reads. */
import type { ComponentType } from 'react';
import type { QueryKey } from '@tanstack/react-query';

/** The named parts of an address, as the router found them. */
export type PathParams = Readonly<Record<string, string | undefined>>;

export interface PageModule {
  readonly Component: ComponentType;
  /** Exactly what the page reads with useSuspenseQuery. Throws NotFoundError for an address that cannot be. */
  readonly queries?: (params: PathParams) => readonly { readonly queryKey: QueryKey }[];
}
