/** A status that is spoken once, when it has stopped changing. */
import { useEffect, useState } from 'react';

const SETTLE_MS = 600;

export function SettledStatus({ text }: { readonly text: string }) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {settled}
    </p>
  );
}
