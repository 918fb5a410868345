/** The reader's own ballot on the device. */
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBallotStore, formatKeptBallot, parseKeptBallot } from '~/data/ballotStore';
import type { Ballot } from '~/domain/ballot';

class Shelf implements Storage {
  readonly kept = new Map<string, string>();
  isShut = false;
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
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isShut) throw new Error('QuotaExceededError');
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

const KEY = '/wiki/ballot';
const MINE = '{"v":1,"posts":{"c":"abc"},"ranks":["abc","a1B"]}';
const mine: Ballot = { posts: new Map([['c', 'abc']]), ranks: ['abc', 'a1B'] };
const EMPTY = { posts: new Map(), ranks: [] };

let shelf = new Shelf();
let events = new EventTarget();
beforeEach(() => {
  shelf = new Shelf();
  events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
});
afterEach(() => vi.unstubAllGlobals());

describe('parseKeptBallot', () => {
  it.each<[string, object | 'newer' | undefined, string]>([
    [MINE, { ballot: mine, rest: {} }, 'as it is kept'],
    ['{"v":1,"posts":{},"ranks":[],"note":7}', { ballot: EMPTY, rest: { note: 7 } }, 'fields of other hands are kept'],
    [
      '{"v":1,"posts":{"c":"abc","x":7,"long":"abc"},"ranks":["abc","abc",null,"#"]}',
      { ballot: { posts: new Map([['c', 'abc']]), ranks: ['abc'] }, rest: {} },
      'what can be read of it counts, each once',
    ],
    ['{"v":2}', 'newer', 'a newer version'],
    ['{"v":0,"posts":{},"ranks":[]}', undefined, 'a version that never was'],
    ['{"posts":{},"ranks":[]}', undefined, 'no version'],
    ['{"v":1,"posts":[],"ranks":[]}', undefined, 'posts of another shape'],
    ['{"v":1,"posts":{},"ranks":{}}', undefined, 'ranks of another shape'],
    ['{"v":1', undefined, 'cut off'],
    ['null', undefined, 'nothing'],
    [`{"v":1,"posts":{},"ranks":[${'"abc",'.repeat(5000)}"abc"]}`, undefined, 'huge'],
    ['{"v":1,"posts":{"__proto__":"abc"},"ranks":[]}', { ballot: EMPTY, rest: {} }, 'a name of every object'],
  ])('of %s: %3$s', (text, expected) => expect(parseKeptBallot(text)).toEqual(expected));

  it('is total, and reads back what it has read', { timeout: 60_000 }, () => {
    const shape = fc.record(
      {
        v: fc.oneof(fc.constant(1), fc.jsonValue()),
        posts: fc.oneof(fc.dictionary(fc.string({ maxLength: 2 }), fc.string({ maxLength: 4 })), fc.jsonValue()),
        ranks: fc.oneof(fc.array(fc.string({ maxLength: 4 })), fc.jsonValue()),
        other: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          shape.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (text) => {
          const read = parseKeptBallot(text);
          if (typeof read === 'object') expect(parseKeptBallot(formatKeptBallot(read))).toEqual(read);
        },
      ),
      { seed: 20_230_420, numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the store', () => {
  it('keeps a ballot under the base of the site, with its version', () => {
    createBallotStore(shelf, '/wiki/').set(mine);
    expect([...shelf.kept]).toEqual([[KEY, MINE]]);
    expect(createBallotStore(shelf, '/wiki/').get()).toEqual(mine);
    expect(createBallotStore(shelf, '/').get()).toEqual(EMPTY);
  });

  it('keeps fields that it does not know', () => {
    shelf.kept.set(KEY, '{"v":1,"posts":{},"ranks":[],"note":7}');
    createBallotStore(shelf, '/wiki/').set(mine);
    expect(JSON.parse(shelf.kept.get(KEY) ?? '')).toMatchObject({ note: 7, ranks: ['abc', 'a1B'] });
  });

  it('sets what it cannot read aside under a key of its own', () => {
    shelf.kept.set(KEY, 'scrambled');
    const store = createBallotStore(shelf, '/wiki/');
    expect(store.get()).toEqual(EMPTY);
    store.set(mine);
    expect([...shelf.kept]).toEqual([
      [KEY, MINE],
      [`${KEY}.bak`, 'scrambled'],
    ]);
  });

  it('leaves what a newer version has kept, and works in memory', () => {
    shelf.kept.set(KEY, '{"v":9}');
    const store = createBallotStore(shelf, '/wiki/');
    store.set(mine);
    expect([store.get(), store.isLasting(), shelf.kept.get(KEY)]).toEqual([mine, false, '{"v":9}']);
  });

  it('works in memory where the device refuses', () => {
    for (const storage of [undefined, Object.assign(shelf, { isShut: true })]) {
      const store = createBallotStore(storage, '/wiki/');
      store.set(mine);
      expect([store.get(), store.isLasting()]).toEqual([mine, false]);
    }
  });

  it('follows what another tab does, and no other key', () => {
    const store = createBallotStore(shelf, '/wiki/');
    const told = vi.fn();
    const stop = store.subscribe(told);
    shelf.kept.set(KEY, MINE);
    events.dispatchEvent(Object.assign(new Event('storage'), { key: '/wiki/reader' }));
    expect(store.get()).toEqual(EMPTY);
    events.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
    expect([store.get(), told.mock.calls.length]).toEqual([mine, 1]);
    shelf.kept.clear();
    events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(store.get()).toEqual(EMPTY);
    stop();
    shelf.kept.set(KEY, MINE);
    events.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
    expect(store.get()).toEqual(EMPTY);
  });
});
