/** A link to the place where it stands, to copy: there when the place is pointed at, has the focus, or nothing can point. */
export function Permalink({ id, name }: { readonly id: string; readonly name: string }) {
  return <a className="permalink" href={`#${id}`} aria-label={`Link to this ${name}`} />;
}
