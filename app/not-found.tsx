import { Nektet } from '@/components/skall/Nektet';

export default function NotFound() {
  return (
    <main id="innhold">
      <Nektet />
    </main>
  );
}
