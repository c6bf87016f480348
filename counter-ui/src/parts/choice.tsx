import { type ReactNode, useId } from 'react';
import './choice.css';

type Option<Value extends string> = {
  value: Value;
  label: ReactNode;
  detail?: ReactNode;
  /** Shown but not to be chosen, with the reason as its detail. */
  closed?: boolean;
};

type ChoiceProps<Value extends string> = {
  legend: string;
  options: readonly Option<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** How many stand beside each other. */
  columns?: number;
  error?: string | null | undefined;
  disabled?: boolean;
};

/** One of a few: radio buttons large enough to hit, moved through with the arrow keys. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice" disabled={props.disabled}>
      <legend>{props.legend}</legend>
      <div className={`choice-options choice-columns-${props.columns ?? 2}`}>
        {props.options.map(({ value, label, detail, closed }) => (
          <label key={value} className={`choice-option${closed ? ' choice-closed' : ''}`}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.chosen === value}
              disabled={closed}
              onChange={() => props.onChoose(value)}
            />
            <span>
              {label}
              {detail && <small>{detail}</small>}
            </span>
          </label>
        ))}
      </div>
      {props.error && <p className="field-error">{props.error}</p>}
    </fieldset>
  );
}
