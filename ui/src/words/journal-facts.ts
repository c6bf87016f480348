/** Names the journal does not keep: it holds codes and ids only. */
export type JournalNames = {
  sector: (code: string) => string;
  priorityClass: (code: string) => string;
  /** Empty where the person has left. */
  staff: (staffId: string) => string;
};

/** What a sentence may ask of a journal line. A fact that is not there reads as an empty text. */
export type JournalFacts = {
  text: (name: string) => string;
  sector: () => string;
  sectors: () => string;
  staff: (name: string) => string;
  priorityClass: () => string;
  fields: (fieldName: (field: string) => string) => string;
  /** Where a stop was transferred to; a counter or a colleague is only said to be another. */
  targetSector: () => string | null;
};

/** Reads a line's payload with care: it may have been written by an older house. */
export function journalFacts(payload: Readonly<Record<string, unknown>>, names: JournalNames): JournalFacts {
  const text = (name: string) => asText(payload[name]);
  return {
    text,
    sector: () => names.sector(text('sector')),
    sectors: () => asList(payload.sectors).map(names.sector).join(', '),
    staff: (name) => names.staff(text(name)),
    priorityClass: () => names.priorityClass(text('code')),
    fields: (fieldName) => asList(payload.fields).map(fieldName).join(', '),
    targetSector: () => {
      const target = payload.target;
      if (typeof target !== 'object' || target === null || !('sector' in target)) return null;
      return names.sector(asText(target.sector));
    },
  };
}

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const asList = (value: unknown) => (Array.isArray(value) ? value.map(asText) : []);
