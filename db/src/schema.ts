// Every table of the house, for drizzle-kit and for the connection.
export * from './catalogue/tables.ts';
export * from './dossiers/tables.ts';
export * from './jobs/tables.ts';
export * from './journal/tables.ts';
export * from './queue/citizen-tables.ts';
export * from './queue/tables.ts';
export * from './repeats/tables.ts';
export * from './shops/hall-tables.ts';
export * from './shops/tables.ts';
export * from './staff/tables.ts';
