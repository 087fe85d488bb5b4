/** Why a command does nothing: a code for programs, and for a person a sentence in plain Chinese that says what to do. */
export type Refusal<Code extends string = string> = { code: Code; message: string };

/** As `import` and the checks print it: the sentence, its code behind it. */
export const formatRefusal = ({ code, message }: Refusal): string => `${message}（${code}）`;
