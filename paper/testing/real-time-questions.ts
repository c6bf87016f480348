/**
 * Finds DLE EOT 1 to 4 in bytes as they arrive, wherever they stand, inside a picture too: that is what "real time"
 * means to a printer, and why the house must not send a picture that holds one.
 */
export function realTimeQuestions(onQuestion: (which: 1 | 2 | 3 | 4) => void): (bytes: Uint8Array) => void {
  let before = 0;
  let last = 0;
  return (bytes) => {
    for (const byte of bytes) {
      if (before === 0x10 && last === 0x04 && (byte === 1 || byte === 2 || byte === 3 || byte === 4))
        onQuestion(byte);
      before = last;
      last = byte;
    }
  };
}
