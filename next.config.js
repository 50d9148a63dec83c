import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/tekst/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    'pg',
    'pino',
    '@prisma/client',
    '@prisma/adapter-pg',
    'rate-limiter-flexible',
    'pdfkit',
  ],
  experimental: {
    optimizePackageImports: ['@navikt/aksel-icons'],
    serverActions: { bodySizeLimit: '1mb' },
  },
};

export default withNextIntl(config);
