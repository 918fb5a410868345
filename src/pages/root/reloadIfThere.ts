/** A new document, for a script that failed is never asked for again in this one. Not at once: without a connection the browser's own page would take the place of this one. What is no page has one to say so. */
export async function reloadIfThere(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok || answer?.status === 404) location.reload();
}
