import type { SameWords } from './catalogue.ts';
import type { lookUpKioskVi } from './look-up-kiosk.vi.ts';

/** The look-up at the kiosk, in English. */
export const lookUpKioskEn: SameWords<typeof lookUpKioskVi> = {
  collect: 'Collect a result',
  supplement: 'Bring more papers',
  scanOrType: 'Hold the code on your receipt before the scanner, or type the dossier code.',
  useCamera: 'Scan with the camera',
  showReceipt: 'Hold the QR code of your receipt in the middle of the picture',
  noCamera: 'The camera cannot be opened. Please use the scanner, or type the dossier code.',
  wrongCode: 'This is not the code of a receipt.',
  goOn: 'Continue',
  noReceipt: 'No code, just a number',
  factorTitle: 'Last 4 digits',
  ofCode: (code) => `Dossier ${code}`,
  printSlip: 'Print a slip',
  takeSlip: 'Please take your slip below.',
  takeToCollect: 'Take a number to collect',
  takeToSupplement: 'Take a number to hand in papers',
  takeToAsk: 'Take a number to ask the staff',
  notYet: 'This dossier has no result to collect yet.',
  nothingAsked: 'This dossier waits for no papers.',
  elsewhere: (shop) => `This dossier was handed in elsewhere. Please go to ${shop}.`,
};
