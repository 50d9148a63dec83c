import { Nektet } from '@/components/skall/Nektet';

export default function NotFound() {
  return (
    <main id="innhold" className="grid min-h-dvh items-center">
      <Nektet />
    </main>
  );
}
