/** Which grades a case rests on: the stronger, the larger the dot. */
import { formatGrades } from '~/components/evidenceNames';
import { type Grade, GRADES } from '~/domain/evidence';

export function GradeDots({ grades }: { readonly grades: readonly Grade[] }) {
  return (
    <div className="gd" role="img" aria-label={`Grades present: ${formatGrades(grades)}`}>
      {GRADES.map((grade) => (
        <i key={grade} className={grades.includes(grade) ? `gd-${grade}` : 'no'} />
      ))}
    </div>
  );
}
