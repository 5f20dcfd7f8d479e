let payments = 0;

/** The number of a payment that was made and has bought nothing yet; the stand-in goes by its last digit. */
export const paidNumber = () => `${100_000_000 + payments++}0`;
