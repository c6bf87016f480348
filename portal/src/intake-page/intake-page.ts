export { choosePage, shopsPage } from './choose-page.ts';
export type { IntakeFault } from './fault-part.ts';
export { applicantFields, type Filled, fillPage } from './fill-page.ts';
export { sendPage } from './send-page.ts';
export { sentPage } from './sent-page.ts';
