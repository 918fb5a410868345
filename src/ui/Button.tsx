/** A button; `main` for the one act of a place, `link` for one that stands in a line. A link takes the look by its class: "button", "button-main". */
import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'main' | 'link';
  readonly isSmall?: boolean;
}

const LOOKS = { plain: 'button', main: 'button-main', link: 'link-button' } as const;

export function Button({ look = 'plain', isSmall = false, className, type = 'button', ...rest }: ButtonProps) {
  const names = [LOOKS[look], isSmall && 'is-small', className].filter(Boolean);
  return <button type={type} className={names.join(' ')} {...rest} />;
}
