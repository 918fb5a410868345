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

  it('shuts at a click beside it, which the browser gives to the dialog itself', async () => {
    const { dialog } = await open();
    fireEvent.click(dialog);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['its body', 'a control'])('stays at a click on %s', async (what) => {
    const { dialog } = await open();
    fireEvent.click(what === 'a control' ? screen.getByRole('textbox') : dialog.firstElementChild!);
    expect(dialog).toBeVisible();
  });
});
