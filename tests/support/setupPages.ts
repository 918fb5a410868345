/** What page tests need of a browser that jsdom lacks; matchers; a clean document after each test. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Asking by role is slow in jsdom when all cores are busy; a message needs no print of the whole page.
configure({ asyncUtilTimeout: 5000, getElementError: (message) => new Error(message ?? 'Not found.') });

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

window.scrollTo = () => {};
// Nothing moves here: a reader who has asked for stillness.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { matches: media.includes('reduce'), media, onchange: null }) as MediaQueryList;
Element.prototype.scrollIntoView = () => {};

const dialog = HTMLDialogElement.prototype;
dialog.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};
dialog.close = function close(this: HTMLDialogElement, value?: string) {
  if (!this.open) return;
  this.open = false;
  if (value !== undefined) this.returnValue = value;
  this.dispatchEvent(new Event('close'));
};
// A popover is open or not; jsdom draws none.
HTMLElement.prototype.showPopover = function showPopover(this: HTMLElement) {
  this.toggleAttribute('data-open', true);
};
HTMLElement.prototype.hidePopover = function hidePopover(this: HTMLElement) {
  this.toggleAttribute('data-open', false);
  this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
};
// <form method="dialog"> shuts its dialog.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.getAttribute('method') !== 'dialog') return;
  event.preventDefault();
  form.closest('dialog')?.close();
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});
