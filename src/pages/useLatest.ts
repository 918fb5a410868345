/** The newest value for handlers and timers that outlive the render they were made in. */
import { type RefObject, useEffect, useRef } from 'react';

export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
