import type { PriorityClass, QueuePolicy } from '@motcua/contracts/shops';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { type ExamplePerson, exampleArrivals, exampleOrder } from './policy-example.ts';
import { policyNumberFits } from './policy-number-fits.ts';
import { useClassName } from './use-class-name.ts';

type PolicyExampleProps = { policy: QueuePolicy; classes: readonly PriorityClass[] };

/** Eight people as they came and as they would be called, so that a policy is seen and not only described. */
export function PolicyExample({ policy, classes }: PolicyExampleProps) {
  const words = useStaffWords(adminWords);
  return (
    <aside className="policy-example">
      <h2>{words.exampleTitle}</h2>
      <div className="policy-example-columns">
        <People title={words.exampleArrived} people={exampleArrivals(classes)} classes={classes} />
        {policyNumberFits(policy) && (
          <People title={words.exampleCalled} people={exampleOrder(policy, classes)} classes={classes} />
        )}
      </div>
      <p className="field-hint">{words.exampleNote}</p>
    </aside>
  );
}

type PeopleProps = { title: string; people: readonly ExamplePerson[]; classes: readonly PriorityClass[] };

function People({ title, people, classes }: PeopleProps) {
  const words = useStaffWords(adminWords);
  const className = useClassName(classes);
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {people.map(({ label, minute, priorityClass }) => (
          <li key={label} className={priorityClass ? 'example-priority' : ''}>
            <strong className="tabular">{label}</strong>
            <span className="tabular">{words.exampleMinute(minute)}</span>
            <small>{priorityClass ? className(priorityClass) : words.normalTurn}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
