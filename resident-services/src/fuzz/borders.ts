/** Numbers at the ends of what a column of the store, a number of JavaScript or a Java client holds, and past them. */
export const borderNumbers = ['2147483647', '2147483648', '-2147483649', '9007199254740993', '9223372036854775808', '1e400', '9'.repeat(400)];

/** Days and moments that can be written and hardly be kept. */
export const borderDates = ['0000-01-01', '0001-01-01', '9999-12-31'];
export const borderTimes = ['0000-01-01T00:00:00+23:59', '2016-12-31T23:59:60Z', '9999-12-31T23:59:59.999999999-23:59'];
