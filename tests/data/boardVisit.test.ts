import { describe, expect, it } from 'vitest';
import { noteBoardVisit, readBoardVisit } from '~/data/boardVisit';

/** What a device keeps, as far as the site asks for it. */
function buildStorage(kept: Record<string, string> = {}, refuses = false): Storage {
  const map = new Map(Object.entries(kept));
  const dare = <T>(answer: T): T => {
    if (refuses) throw new DOMException('no', 'SecurityError');
    return answer;
  };
  return {
    getItem: (key: string) => dare(map.get(key) ?? null),
    setItem: (key: string, value: string) => void dare(map.set(key, value)),
    removeItem: (key: string) => void map.delete(key),
    clear: () => map.clear(),
    key: (index: number) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}
const KEY = '/almanac/board-visit';
const visitOn = (storage: Storage | undefined, checked: string) => {
  const before = readBoardVisit(storage, '/almanac/', checked);
  noteBoardVisit(storage, '/almanac/', checked);
  // Noting a visit must not change what this visit is told.
  expect(readBoardVisit(storage, '/almanac/', checked)).toBe(before);
  return before;
};

describe('a visit to the board', () => {
  it('is told of the one before as long as the record is the same, and of this one when it has moved on', () => {
    const storage = buildStorage();
    expect(visitOn(storage, '2026-05-03')).toBeNull();
    expect(visitOn(storage, '2026-05-03')).toBeNull();
    expect(visitOn(storage, '2026-11-22')).toBe('2026-05-03');
    expect(visitOn(storage, '2026-11-22')).toBe('2026-05-03');
    expect(visitOn(storage, '2026-12-01')).toBe('2026-11-22');
  });

  it('never takes a later day for an earlier visit', () => {
    const storage = buildStorage({ [KEY]: '{"v":1,"last":null,"now":"2027-01-01"}' });
    expect(visitOn(storage, '2026-11-22')).toBeNull();
  });

  it('keeps under a key of its own site, with a version', () => {
    const storage = buildStorage();
    noteBoardVisit(storage, '/almanac/', '2026-05-03');
    expect(JSON.parse(storage.getItem(KEY) ?? '')).toEqual({ v: 1, last: null, now: '2026-05-03' });
  });

  it.each(['nonsense', '{}', '{"v":1,"now":"soon","last":null}', '{"v":1,"now":"2026-01-01","last":7}', '[]', 'null'])(
    'sets aside what it cannot read: %s',
    (text) => {
      const storage = buildStorage({ [KEY]: text });
      expect(visitOn(storage, '2026-11-22')).toBeNull();
      expect(storage.getItem(`${KEY}.bak`)).toBe(text);
    },
  );

  it('does not touch what a newer version has kept', () => {
    const text = '{"v":2,"days":["2026-05-03"]}';
    const storage = buildStorage({ [KEY]: text });
    expect(visitOn(storage, '2026-11-22')).toBeNull();
    expect(storage.getItem(KEY)).toBe(text);
  });

  it.each([
    ['that refuses', buildStorage({}, true)],
    ['without any storage', undefined],
  ])('is the first on a device %s', (_, storage) => {
    expect(readBoardVisit(storage, '/', '2026-11-22')).toBeNull();
    expect(() => noteBoardVisit(storage, '/', '2026-11-22')).not.toThrow();
  });
});
