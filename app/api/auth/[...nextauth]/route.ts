import NextAuth from 'next-auth';
import { innlogging } from '@/lib/domain/tilgang/innlogging';

type Context = { params: Promise<{ nextauth: string[] }> };

const answer = (request: Request, context: Context): Promise<Response> =>
  NextAuth(innlogging())(request, context) as Promise<Response>;

export { answer as GET, answer as POST };
