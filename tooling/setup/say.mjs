const started = performance.now();
const bold = (text) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text);

/** One line of progress, with the seconds since the command began. */
export const say = (text) =>
  console.log(
    `${bold('›')} ${text} ${process.stdout.isTTY ? '\u001b[2m' : ''}(${((performance.now() - started) / 1000).toFixed(0)} s)${process.stdout.isTTY ? '\u001b[0m' : ''}`,
  );

/** Ends the command with a sentence that says what to do. */
export function stop(text) {
  console.error(`\n${text}\n`);
  process.exit(1);
}
