/** Buttons that copy a text each, and one spoken word on how it went. */
import { useEffect, useState } from 'react';

interface CopyActsProps {
  readonly texts: readonly { readonly name: string; readonly text: string; readonly done: string }[];
}

const SHOWN_MS = 5000;

export function CopyActs({ texts }: CopyActsProps) {
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (message === '') return;
    // Emptied, so that the same word is spoken again next time.
    const timer = setTimeout(() => setMessage(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);

  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(done);
    } catch {
      setMessage(`This browser does not let the page copy. Select it by hand: ${text}`);
    }
  };
  return (
    <>
      <p className="acts">
        {texts.map(({ name, text, done }) => (
          <button key={name} type="button" onClick={() => void copy(text, done)}>
            {name}
          </button>
        ))}
      </p>
      <p role="status" className="quiet copy-status">
        {message}
      </p>
    </>
  );
}
