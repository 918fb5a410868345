/** A short word on how an act went: seen above everything, spoken once, gone by itself unless there is something to do. */
import { useEffect } from 'react';
import { Button } from './Button';

interface ToastProps {
  /** Empty when there is nothing to say. */
  readonly message: string;
  /** Stays until it is closed: for what has to be read with care. */
  readonly isLasting?: boolean;
  readonly onEnd: () => void;
}

const SHOWN_MS = 5000;

export function Toast({ message, isLasting = false, onEnd }: ToastProps) {
  useEffect(() => {
    if (message === '' || isLasting) return;
    // Emptied, so that the same word is spoken again next time.
    const timer = setTimeout(onEnd, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, isLasting, onEnd]);
  return (
    <div className={message === '' ? 'visually-hidden' : 'toast'}>
      <p role="status">{message}</p>
      {isLasting && (
        <Button look="link" onClick={onEnd}>
          Close
        </Button>
      )}
    </div>
  );
}
