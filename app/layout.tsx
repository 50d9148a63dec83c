import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Tekster } from '@/components/ui/Tekster';
import '@/components/ui/tema/app.css';

export const metadata: Metadata = {
  title: { template: '%s – Tillit', default: 'Tillit' },
  // Nothing here is for search engines, and phone numbers are links only where we make them so.
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FAF7F2' },
    { media: '(prefers-color-scheme: dark)', color: '#171512' },
  ],
};

// Every page carries a fresh nonce (proxy.ts); a page made at build time has none, and its scripts would be refused.
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nb" data-color-scheme="auto" data-color="accent" data-size="sm">
      {/* The size again on body: parts.css turns it to md on phones, without changing what 1 rem is. */}
      <body data-size="sm">
        <Tekster navnerom={[]}>{children}</Tekster>
      </body>
    </html>
  );
}
