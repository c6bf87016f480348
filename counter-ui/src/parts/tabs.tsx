import { type KeyboardEvent, type ReactNode, useId } from 'react';
import './tabs.css';

type Tab<Value extends string> = {
  value: Value;
  label: string;
  /** How many stand in it; null where nobody counts them. */
  count: number | null;
  alert?: string | null;
};

type TabsProps<Value extends string> = {
  label: string;
  tabs: readonly Tab<Value>[];
  shown: Value;
  onShow: (value: Value) => void;
  children: ReactNode;
};

/** A few lists in one place, each with how many stand in it. Left and right move between them. */
export function Tabs<Value extends string>({ label, tabs, shown, onShow, children }: TabsProps<Value>) {
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const here = tabs.findIndex(({ value }) => value === shown);
    const next = tabs[(here + step + tabs.length) % tabs.length];
    if (!next) return;
    onShow(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ value, label: name, count, alert }) => (
          <button
            key={value}
            type="button"
            role="tab"
            id={`${id}-${value}`}
            aria-selected={value === shown}
            aria-controls={`${id}-panel`}
            tabIndex={value === shown ? 0 : -1}
            title={alert ?? undefined}
            className={alert ? 'tab-alert' : undefined}
            onClick={() => onShow(value)}
          >
            {name} {count !== null && <span className="tab-count tabular">{count}</span>}
            {alert && <span className="only-heard">{alert}</span>}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  );
}
