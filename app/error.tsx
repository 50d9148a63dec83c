'use client';
import { Feilside, type FeilsideProps } from '@/components/skall/Feilside';

export default function ErrorPage(props: FeilsideProps) {
  return (
    <main id="innhold" className="grid min-h-dvh items-center">
      <Feilside {...props} />
    </main>
  );
}
