export declare const themes: readonly string[];
export declare function colorsCss(colors: Readonly<Record<string, Readonly<Record<string, string>>>>): string;
