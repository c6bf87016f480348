/** As `offlineLabel` in the rules writes it: `A-K2-07`. */
const shape = /^[A-Z]{1,2}-[A-Z]\d+-\d{2,}$/;

/** Whether a kiosk gave this number by itself while the house was out of reach. */
export const givenByKiosk = (label: string): boolean => shape.test(label);
