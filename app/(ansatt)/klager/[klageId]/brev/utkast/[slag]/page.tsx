import { tittel } from '@/app/(ansatt)/_components/tittel';
import { loadKlagebrevutkast } from '@/lib/domain/klage/loaders';
import { Brevside } from '../../_components/Brevside';

export const generateMetadata = tittel('klagebrev');

/** Slik blir brevet, før det sendes. */
export default async function KlagebrevutkastPage({
  params,
}: {
  params: Promise<{ klageId: string; slag: string }>;
}) {
  return <Brevside {...await loadKlagebrevutkast(await params)} />;
}
