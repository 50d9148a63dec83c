import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadKlagebrev } from '@/lib/domain/klage/loaders';
import { Brevside } from '../_components/Brevside';

export const generateMetadata = tittel('klagebrev');

export default async function KlagebrevPage({
  params,
}: {
  params: Promise<{ klageId: string; brevId: string }>;
}) {
  return <Brevside {...await loadKlagebrev(await params)} />;
}
