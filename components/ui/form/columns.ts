export type Columns = 1 | 2 | 3 | 4;

/** Whole class names, so that Tailwind finds them. Buttons stand two by two also on a phone. */
export const COLUMNS = {
  plain: { 1: '', 2: 'md:grid-cols-2', 3: 'md:grid-cols-3', 4: 'md:grid-cols-2 xl:grid-cols-4' },
  buttons: {
    1: '',
    2: 'min-[20em]:grid-cols-2',
    3: 'min-[20em]:grid-cols-2 md:grid-cols-3',
    4: 'min-[20em]:grid-cols-2 md:grid-cols-4',
  },
};
