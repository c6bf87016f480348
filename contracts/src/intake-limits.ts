/** What may be sent at once: as much as a telephone makes, and no more than a poor line carries. */
export const intakeLimits = {
  fileBytes: 10 * 1_024 * 1_024,
  allBytes: 50 * 1_024 * 1_024,
  files: 20,
} as const;
