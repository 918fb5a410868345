import { createContext } from 'react';

/** Fetches what a path of this site needs, on intent; given by the entries. */
export const PrefetchContext = createContext<(path: string) => Promise<void>>(async () => {});
