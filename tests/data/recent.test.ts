/** The pages read last, on the device: noted in the frame, checked where they are shown. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteRecent } from '~/data/noteRecent';
import { readRecent } from '~/data/readRecent';

let kept = new Map<string, string>();
let refuses = false;
const shelf = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem(key: string, value: string) {
    if (refuses) throw new Error('QuotaExceededError');
    kept.set(key, value);
  },
  removeItem: (key: string) => void kept.delete(key),
} as unknown as Storage;
const read = (): readonly string[] => readRecent(shelf, '/');
const topic = (id: string): string => `/topics/${id}/`;

beforeEach(() => {
  kept = new Map();
  refuses = false;
  vi.stubGlobal('localStorage', shelf);
});

describe('noteRecent', () => {
  it('keeps the last eight, newest first, each once', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'c']) noteRecent('/', topic(id));
    expect(read()).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b'].map(topic));
  });

  it.each(['/', '/characters/', '/board/method/', '/settings/', '/quotes/x/', '/works/pic/3x09/'])(
    'keeps nothing of %s',
    (path) => {
      noteRecent('/', path);
      expect(kept.size).toBe(0);
    },
  );

  it.each(['{', '{"v":2,"paths":[]}', '{"v":1,"paths":"/topics/a/"}', '7', 'null'])('never overwrites %s', (text) => {
    kept.set('/recent', text);
    noteRecent('/', topic('a'));
    expect(kept.get('/recent')).toBe(text);
  });

  it('does not mind a device that refuses', () => {
    refuses = true;
    expect(() => noteRecent('/', topic('a'))).not.toThrow();
  });
});

describe('readRecent', () => {
  it('leaves out what is no path of a list', () => {
    kept.set('/recent', JSON.stringify({ v: 1, paths: [topic('a'), 'https://x.example/', 7, '/topics/<b>/'] }));
    expect(read()).toEqual([topic('a')]);
  });

  it.each(['{', '{"v":1,"paths":"no"}', '[]', '{"paths":[]}'])(
    'sets %s aside, so that the next page is noted',
    (text) => {
      kept.set('/recent', text);
      expect(read()).toEqual([]);
      expect(kept.get('/recent.bak')).toBe(text);
      noteRecent('/', topic('a'));
      expect(read()).toEqual([topic('a')]);
    },
  );

  it('leaves alone what a newer version has kept', () => {
    kept.set('/recent', '{"v":2,"paths":["/topics/a/"]}');
    expect(read()).toEqual([]);
    expect([...kept.keys()]).toEqual(['/recent']);
  });

  it('finds nothing where nothing is kept', () => expect(readRecent(undefined, '/')).toEqual([]));
});
