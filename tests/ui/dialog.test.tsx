import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '~/ui/Dialog';

function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog name="Choose" isOpen={isOpen} onClose={() => setOpen(false)} done="Done">
        <input aria-label="Within" />
      </Dialog>
    </>
  );
}

async function open() {
  const user = userEvent.setup();
  render(<Opener />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = screen.getByRole('dialog', { name: 'Choose' });
  dialog.getBoundingClientRect = () => new DOMRect(100, 100, 200, 200);
  return { user, dialog };
}

describe('a dialog', () => {
  it('holds its contents only while it is open', async () => {
    const { user } = await open();
    expect(screen.getByRole('textbox', { name: 'Within' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.querySelector('input')).toBeNull();
  });

  it('opens again after it was shut', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('shuts at a click beside it', async () => {
    const { dialog } = await open();
    fireEvent.click(dialog, { clientX: 20, clientY: 150 });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['its own edge', { clientX: 110, clientY: 110 }, false],
    ['a control that says no place, as a key does', { clientX: 0, clientY: 0 }, true],
  ])('stays at a click on %s', async (_what, place, isWithin) => {
    const { dialog } = await open();
    fireEvent.click(isWithin ? screen.getByRole('textbox') : dialog, place);
    expect(dialog).toBeVisible();
  });
});
