/** What every build looks for before it is published, in numbers. */
import { useSite } from '~/components/SiteContext';
import { AUDIT_PATH } from '~/domain/auditPath';
import type { AuditCounts } from '~/domain/reference';

export function AuditReport({ audit }: { readonly audit: AuditCounts }) {
  const { basename } = useSite();
  const words = audit.declared + audit.names + audit.derived;
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">What is searched for leaks</h2>
      <p>
        Before this wiki is published, every byte and every name of the files that are not sealed is searched for{' '}
        {words} hidden texts: {audit.declared} declared by hand, {audit.names} names and titles, {audit.derived}{' '}
        sentences. A single hit stops the publication, so these pages had none.
      </p>
      <p>
        {audit.sealedFacts} hidden facts are in {audit.sealedFiles} sealed files; a fact that several pages show is in
        several. <a href={`${basename}${AUDIT_PATH}`}>What was searched, in numbers</a>
      </p>
    </section>
  );
}
