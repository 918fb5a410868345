/** Before the first data are there, where no prerendered page stands in the meantime: in the dev server. */
export function Waiting() {
  return <p role="status">One moment…</p>;
}
