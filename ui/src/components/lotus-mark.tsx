/** The house's mark: one lotus, drawn in the colour and size of the letters around it. */
export function LotusMark({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 48 48"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M24 9c6 6 8 13 8 18 0 6-3 10-8 12-5-2-8-6-8-12 0-5 2-12 8-18Z" />
      <path d="M14 18c-4-1-7 0-10 0 1 11 8 20 20 21 12-1 19-10 20-21-3 0-6-1-10 0" />
    </svg>
  );
}
