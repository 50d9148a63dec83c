import { Nektet } from '@/components/skall/Nektet';

/** Inside the frame, so that the menu is still there. */
export default function NotFound() {
  return <Nektet />;
}
