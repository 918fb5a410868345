/** The reader's settings on the device. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVisit, parseLinkHorizon } from '~/domain/linkHorizon';
import { createReaderStore, DEFAULT_SETTINGS, findStorage, parseSettings } from '~/data/readerStore';

/** A device's storage; `refuse` makes it throw. */
class Shelf implements Storage {
  readonly kept = new Map<string, string>();
  refuse: 'nothing' | 'reading' | 'writing' = 'nothing';
  get length(): number {
    return this.kept.size;
  }
  clear(): void {
    this.kept.clear();
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    if (this.refuse === 'reading') throw new Error('SecurityError');
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.refuse === 'writing') throw new Error('QuotaExceededError');
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

let shelf = new Shelf();
let events = new EventTarget();
beforeEach(() => {
  shelf = new Shelf();
  events = new EventTarget();
  // Node is no window.
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
});
afterEach(() => vi.unstubAllGlobals());

const stored = (
  seen: unknown,
  theme: unknown = null,
  v: unknown = 2,
  hide: unknown = ['plot'],
  keys: unknown = true,
): string => JSON.stringify({ v, seen, theme, hide, keys });
const say = (type: string, fields: object): boolean => events.dispatchEvent(Object.assign(new Event(type), fields));

const PLOT = { hide: ['plot'], keys: true };

describe('parseSettings', () => {
  it.each<[string, object | string | undefined, string]>([
    [stored('pic.3x09', 'dark'), { seen: 'pic.3x09', theme: 'dark', ...PLOT }, 'version 2'],
    [
      '{"v":1,"seen":"pic.3x09","theme":"dark"}',
      { seen: 'pic.3x09', theme: 'dark', ...PLOT },
      'version 1 knew no kinds',
    ],
    ['{"v":1,"seen":"all","theme":null,"hide":[]}', { seen: 'all', theme: null, ...PLOT }, 'nor could it set any'],
    [stored('all'), { seen: 'all', theme: null, ...PLOT }, 'no theme chosen'],
    [
      stored(7, 'light'),
      { seen: 'none', theme: 'light', ...PLOT },
      'a horizon of another type hides all, the rest stays',
    ],
    [stored('x'.repeat(2001), 'light'), { seen: 'none', theme: 'light', ...PLOT }, 'nor may it be endless'],
    [stored('all', 'contrast'), { seen: 'all', theme: 'contrast', ...PLOT }, 'the strongest theme'],
    [stored('all', 'pink'), { seen: 'all', theme: null, ...PLOT }, 'an unknown theme is none'],
    [stored('all', ['dark']), { seen: 'all', theme: null, ...PLOT }, 'nor is a list a theme'],
    [
      stored('all', null, 2, ['production', 'plot', 'plot']),
      { seen: 'all', theme: null, hide: ['plot', 'production'], keys: true },
      'kinds in one order',
    ],
    [stored('all', null, 2, []), { seen: 'all', theme: null, hide: [], keys: true }, 'no kind hidden is a choice'],
    [
      stored('all', null, 2, ['gossip', 7]),
      { seen: 'all', theme: null, hide: [], keys: true },
      'unknown kinds are none',
    ],
    [stored('all', null, 2, 'none'), { seen: 'all', theme: null, ...PLOT }, 'kinds that are no list are as at first'],
    ['{"v":2,"seen":"all","theme":null,"hide":["plot"]}', { seen: 'all', theme: null, ...PLOT }, 'keys came later'],
    [
      stored('all', null, 2, ['plot'], false),
      { seen: 'all', theme: null, hide: ['plot'], keys: false },
      'keys switched off',
    ],
    [stored('all', null, 2, ['plot'], 'no'), { seen: 'all', theme: null, ...PLOT }, 'only false switches them off'],
    [stored('all', null, 3), 'newer', 'a later version'],
    [stored('all', null, 0), undefined, 'there was no version 0'],
    [stored('all', null, -1e9), undefined, 'nor one below, and nobody counts up from there'],
    [stored('all', null, 1.5), undefined, 'nor one between'],
    [stored('all', null, '1'), undefined, 'a version that is no number'],
    ['{}', undefined, 'no version'],
    ['[]', undefined, 'a list'],
    ['null', undefined, 'nothing'],
    ['{"v":1', undefined, 'half of it'],
    ['', undefined, 'an empty text'],
  ])('reads %s as %j: %s', (text, settings) => expect(parseSettings(text)).toEqual(settings));
});

describe('the reader store', () => {
  it('keeps what was set for the next visit, under a key of its base', () => {
    createReaderStore(shelf, '/fog/').set({ seen: 'fog.1x01' });
    expect([...shelf.kept]).toEqual([['/fog/reader', stored('fog.1x01')]]);
    expect(createReaderStore(shelf, '/fog/').get()).toEqual({ seen: 'fog.1x01', theme: null, ...PLOT });
    expect(createReaderStore(shelf, '/').get()).toEqual(DEFAULT_SETTINGS);
  });

  it('works in memory where there is no storage', () => {
    const store = createReaderStore(undefined, '/');
    store.set({ theme: 'dark' });
    expect([store.get(), store.isLasting()]).toEqual([{ seen: 'none', theme: 'dark', ...PLOT }, false]);
  });

  it.each(['reading', 'writing'] as const)('works in memory where %s is refused, and says so', (refuse) => {
    shelf.refuse = refuse;
    const store = createReaderStore(shelf, '/');
    if (refuse === 'writing') expect(store.isLasting()).toBe(true);
    const told = vi.fn<() => void>();
    store.subscribe(told);
    store.set({ seen: 'all' });
    expect([store.get().seen, store.isLasting(), told.mock.calls.length]).toEqual(['all', false, 1]);
  });

  it('turns an older version into its own with the next choice, not before', () => {
    const older = '{"v":1,"seen":"pic.3x09","theme":"dark"}';
    shelf.setItem('/reader', older);
    const store = createReaderStore(shelf, '/');
    expect(shelf.getItem('/reader')).toBe(older);
    store.set({ hide: ['plot', 'casting'] });
    expect([...shelf.kept]).toEqual([['/reader', stored('pic.3x09', 'dark', 2, ['plot', 'casting'])]]);
  });

  it('never overwrites a newer version, works in memory and says so', () => {
    const newer = stored('all', 'dark', 3);
    shelf.setItem('/reader', newer);
    const store = createReaderStore(shelf, '/');
    store.set({ seen: 'pic.1x01' });
    expect([store.get().seen, store.isNewer(), store.isLasting()]).toEqual(['pic.1x01', true, false]);
    expect([...shelf.kept]).toEqual([['/reader', newer]]);
  });

  it('keeps each thing that it sets aside, and one of a kind', () => {
    for (const text of ['{', '[]', '{', 'null']) {
      shelf.setItem('/reader', text);
      createReaderStore(shelf, '/').set({ seen: 'all' });
    }
    expect([...shelf.kept]).toEqual([
      ['/reader', stored('all')],
      ['/reader.bak', '{'],
      ['/reader.bak2', '[]'],
      ['/reader.bak3', 'null'],
    ]);
  });

  it('leaves alone what there is no more room to set aside', () => {
    for (let count = 0; count < 12; count += 1) {
      shelf.setItem('/reader', `{${count}`);
      createReaderStore(shelf, '/').set({ seen: 'all' });
    }
    expect([shelf.length, shelf.getItem('/reader')]).toEqual([10, '{11']);
  });

  it('keeps a link’s horizon for the visit only, and ends it with a choice of the reader', () => {
    shelf.setItem('/reader', stored('all'));
    const store = createReaderStore(shelf, '/');
    const visit = createVisit(parseLinkHorizon('?seen=none', []));
    store.setVisit(visit);
    store.set({ theme: 'dark' });
    expect([store.visit(), store.get().seen, shelf.getItem('/reader')]).toEqual([visit, 'all', stored('all', 'dark')]);
    store.set({ seen: 'pic.1x01' });
    expect(store.visit()).toBeNull();
    store.setVisit(visit);
    store.set({ hide: [] });
    expect([store.visit(), createReaderStore(shelf, '/').visit()]).toEqual([null, null]);
  });

  it.each(['{"v":1', '{"seen":"all"}'])('sets %s aside and leaves it, until the reader sets anything', (damaged) => {
    shelf.setItem('/reader', damaged);
    const store = createReaderStore(shelf, '/');
    expect(store.get()).toEqual(DEFAULT_SETTINGS);
    expect([...shelf.kept]).toEqual([
      ['/reader', damaged],
      ['/reader.bak', damaged],
    ]);
    store.set({ seen: 'all' });
    expect([shelf.getItem('/reader'), shelf.getItem('/reader.bak')]).toEqual([stored('all'), damaged]);
  });

  it('leaves what it can neither read nor set aside, and works in memory', () => {
    shelf.setItem('/reader', '{"v":1');
    shelf.refuse = 'writing';
    const store = createReaderStore(shelf, '/');
    shelf.refuse = 'nothing';
    store.set({ seen: 'all' });
    expect([store.get().seen, store.isLasting(), shelf.getItem('/reader')]).toEqual(['all', false, '{"v":1']);
  });

  it('does not write before the reader sets anything', () => {
    createReaderStore(shelf, '/').subscribe(() => {})();
    expect(shelf.length).toBe(0);
  });
});

describe('a subscriber', () => {
  it.each<[string, object, boolean, string]>([
    ['storage', { key: '/reader' }, true, 'another tab has set something'],
    ['storage', { key: null }, true, 'another tab has cleared all'],
    ['storage', { key: '/fog/reader' }, false, 'another site of the same origin'],
    ['pageshow', { persisted: true }, true, 'the page comes back and may be behind'],
    ['pageshow', { persisted: false }, false, 'the page is new'],
  ])('on %s with %j hears of it: %s, as %s', (type, fields, isTold) => {
    const store = createReaderStore(shelf, '/');
    const told = vi.fn<() => void>();
    const stop = store.subscribe(told);
    shelf.setItem('/reader', stored('all'));
    say(type, fields);
    expect([told.mock.calls.length, store.get().seen]).toEqual(isTold ? [1, 'all'] : [0, 'none']);
    stop();
    say(type, fields);
    store.set({ theme: 'dark' });
    expect(told.mock.calls.length).toBe(isTold ? 1 : 0);
  });
});

describe('findStorage', () => {
  it('is undefined where even asking for it throws', () => {
    vi.stubGlobal('localStorage', shelf);
    expect(findStorage()).toBe(shelf);
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(findStorage()).toBeUndefined();
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
  });
});
