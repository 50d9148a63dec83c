/** What a form shows after it was sent. `values` is everything the person typed, so nothing is lost. */
export type FormState =
  | { status: 'idle' }
  | {
      status: 'error';
      summary: string;
      fields: { path: string; message: string }[];
      values: Record<string, string | string[]>;
      reference?: string;
    }
  | { status: 'ok'; message?: string };

export const idle: FormState = { status: 'idle' };
