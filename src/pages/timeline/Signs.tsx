/** What the marks on the axis mean, and which keys lead along it. */
export function Signs() {
  return (
    <>
      <ul className="signs signs-row" aria-label="Signs">
        <li>
          <span className="sign sign-quote" />
          quotation, word for word
        </li>
        <li>
          <span className="sign sign-statement" />
          statement, in our words
        </li>
        <li>
          <span className="sign sign-event" />
          event
        </li>
      </ul>
      <p className="tl-keys">
        Keys, with the focus on a day: <kbd>Down</kbd> <kbd>Up</kbd> or <kbd>j</kbd> <kbd>k</kbd>, <kbd>Home</kbd>{' '}
        <kbd>End</kbd>
      </p>
    </>
  );
}
