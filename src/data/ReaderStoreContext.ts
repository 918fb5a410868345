import { createContext } from 'react';
import type { ReaderStore } from './readerStore';

/** The one store of the page; given by the entries. */
export const ReaderStoreContext = createContext<ReaderStore | null>(null);
