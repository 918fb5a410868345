/** What the marks on the axis mean. */
export function Signs() {
  return (
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
  );
}
