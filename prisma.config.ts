import { defineConfig } from 'prisma/config';

// Read by `prisma generate`, and by `npx prisma migrate deploy` where its engine can be had.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
