/** What is pressed, opened and said. */
import { useState } from 'react';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import { Dialog } from '~/ui/Dialog';
import { Disclosure } from '~/ui/Disclosure';
import { Toast } from '~/ui/Toast';
import { Specimen, State } from './Specimen';

const LOOKS = ['plain', 'main', 'link'] as const;
const STATES = ['is-hover', 'is-active', 'is-focus'] as const;
const nothing = (): void => {};
const open = (place: HTMLElement | null) => place?.querySelector('details')?.setAttribute('open', '');
const LONG = 'A label of many more words than anybody would wish for, kept in one control that has to bear it';

export function ActSpecimens() {
  return (
    <>
      <Specimen name="Button">
        {LOOKS.map((look) => (
          <State key={look} name={`${look}: default, hover, press, focus, disabled`} isWide>
            <div className="specimen-row">
              <Button look={look}>Save</Button>
              {STATES.map((state) => (
                <Button key={state} look={look} className={state}>
                  Save
                </Button>
              ))}
              <Button look={look} disabled>
                Save
              </Button>
            </div>
          </State>
        ))}
        <State name="small">
          <Button isSmall>Save</Button>
        </State>
        <State name="a link with its look">
          <a className="button" href="#top">
            To the top
          </a>
        </State>
        <State name="long" isWide>
          <Button>{LONG}</Button>
        </State>
      </Specimen>
      <Specimen name="Chip">
        <State name="default">
          <Chip hint="Remove Series:" onRemove={nothing}>
            Voyager
          </Chip>
        </State>
        {STATES.map((state) => (
          <State key={state} name={state.slice(3)}>
            <span className={`holds-${state}`}>
              <Chip onRemove={nothing}>Voyager</Chip>
            </span>
          </State>
        ))}
        <State name="long" isWide>
          <Chip onRemove={nothing}>{LONG}</Chip>
        </State>
      </Specimen>
      <Specimen name="Dialog">
        <State name="shut">
          <Opener name="Short" words="Everything stands here." />
        </State>
        <State name="shut, long">
          <Opener name="Long" words={`${LONG}. `.repeat(60)} />
        </State>
      </Specimen>
      <Specimen name="Disclosure">
        <State name="shut">
          <Disclosure summary="How it is weighed">Grade, directness, age.</Disclosure>
        </State>
        <State name="open">
          <div ref={open}>
            <Disclosure summary="How it is weighed">Grade, directness, age.</Disclosure>
          </div>
        </State>
        <State name="as a button">
          <Disclosure summary="Earlier" isButton>
            What came before.
          </Disclosure>
        </State>
      </Specimen>
      <Specimen name="Toast">
        <State name="said">
          <Toast message="Link copied." isLasting={false} onEnd={nothing} />
        </State>
        <State name="lasting, long" isWide>
          <Toast message={`Select it by hand: ${LONG}`} isLasting onEnd={nothing} />
        </State>
        <State name="empty">
          <Toast message="" onEnd={nothing} />
        </State>
      </Specimen>
    </>
  );
}

function Opener({ name, words }: { readonly name: string; readonly words: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Open
      </Button>
      <Dialog name={name} isOpen={isOpen} onClose={() => setOpen(false)} done="Done">
        <p>{words}</p>
      </Dialog>
    </>
  );
}
