import { Count } from './Count';
import { NavLink } from './NavLink';

interface NavTab {
  href: string;
  text: string;
  count?: number;
  countLabel?: string;
}

export function NavTabs({ label, items }: { label: string; items: NavTab[] }) {
  return (
    <nav aria-label={label} className="faner ikke-trykk">
      {items.map((item, index) => (
        <NavLink key={item.href} href={item.href} exact={index === 0} className="fane">
          {item.text}
          <Count value={item.count} label={item.countLabel} />
        </NavLink>
      ))}
    </nav>
  );
}
