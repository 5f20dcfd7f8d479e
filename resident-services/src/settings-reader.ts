/** Settings that cannot be used. The message holds one sentence for each of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** `mosip.mandatory-languages` is `MOSIP_MANDATORY_LANGUAGES` in the environment. */
const envName = (name: string) => name.replaceAll(/[.-]/g, '_').toUpperCase();

/**
 * Reads settings by the names MOSIP gives them and remembers what was read, so that one error names all that is wrong
 * and the user interface can be told the very values that hold here.
 */
export class SettingsReader {
  /** Every setting read, by its name, as text. */
  readonly values = new Map<string, string>();
  private readonly problems: string[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  text(name: string, fallback: string, expected?: { pattern: RegExp; say: string }): string {
    const value = this.env[envName(name)] ?? fallback;
    this.values.set(name, value);
    if (expected && !expected.pattern.test(value)) this.refuse(name, expected.say, value);
    return value;
  }

  /** Like `text`, but may be missing. */
  optional(name: string): string | undefined {
    const value = this.env[envName(name)];
    return value === '' ? undefined : value;
  }

  /** A regular expression with the flag `u`, as text: clients are told it. */
  pattern(name: string, fallback: string): string {
    const value = this.text(name, fallback);
    try {
      new RegExp(value, 'u');
      return value;
    } catch {
      this.refuse(name, 'a regular expression, such as ^[A-Za-z0-9 .,-]+$', value);
      return fallback;
    }
  }

  integer(name: string, fallback: number, { min = 0, max = Number.MAX_SAFE_INTEGER } = {}): number {
    const value = this.text(name, String(fallback));
    const number = Number(value);
    const fits = /^\d+$/.test(value) && number >= min && number <= max;
    if (!fits) this.refuse(name, `a whole number from ${min} to ${max}`, value);
    return fits ? number : fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    return this.choice(name, fallback ? 'true' : 'false', ['true', 'false']) === 'true';
  }

  choice<T extends string>(name: string, fallback: T, choices: readonly T[]): T {
    const value = this.text(name, fallback);
    const found = choices.find((choice) => choice === value);
    if (!found) this.refuse(name, `one of ${choices.join(', ')}`, value);
    return found ?? fallback;
  }

  list(name: string, fallback: string, each?: { pattern: RegExp; say: string }): readonly string[] {
    const items = this.text(name, fallback)
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const wrong = each && items.find((item) => !each.pattern.test(item));
    if (wrong !== undefined) this.refuse(name, `a list, with commas, of ${each?.say}`, wrong);
    return items;
  }

  /** Keys of 32 bytes, each in 64 hexadecimal digits; never told to anyone, not when they are wrong either. */
  keys(name: string): readonly Buffer[] {
    const texts = (this.optional(name) ?? '').split(',').map((text) => text.trim());
    const keys = texts.filter((text) => text !== '');
    if (!keys.every((text) => /^[0-9a-f]{64}$/i.test(text))) this.refuse(name, 'a list, with commas, of keys of 64 hexadecimal digits', '(not shown)');
    return keys.map((text) => Buffer.from(text, 'hex'));
  }

  /** An origin: scheme, host and port, nothing behind them. */
  origin(name: string, fallback: string): string {
    const value = this.text(name, fallback);
    const origin = URL.canParse(value) ? new URL(value).origin : 'null';
    if (origin !== value) this.refuse(name, 'an origin such as https://portal.example (no path, no slash at the end)', value);
    return value;
  }

  /** A web address, or none. Told apart from an origin: it may have a path and a query. */
  address(name: string, example: string): string | undefined {
    const value = this.optional(name);
    if (value !== undefined && !(/^https?:\/\//.test(value) && URL.canParse(value))) this.refuse(name, `an address such as ${example}`, value);
    return value;
  }

  refuse(name: string, expected: string, value: string) {
    const known = name.includes('.') ? `${envName(name)} (${name})` : envName(name);
    this.problems.push(`${known} must be ${expected}, but is "${value}".`);
  }

  /** @throws {ConfigError} when any setting was refused */
  done() {
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }
}
