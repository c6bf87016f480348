/** By which api processes of the bench seal and find numbers. It guards nobody. */
export const houseKey = Buffer.alloc(32, 7);
