'use client';
import { Feilside, type FeilsideProps } from '@/components/skall/Feilside';

export default function ErrorPage(props: FeilsideProps) {
  return <Feilside {...props} />;
}
