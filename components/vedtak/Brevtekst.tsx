import { OwnWordsInline } from '@/components/ui/OwnWordsInline';

/** Ordrette sitater i løpende tekst får personens skrift. Andre anførselstegn er bare anførselstegn. */
export function Brevtekst({ tekst, ord }: { tekst: string; ord: readonly string[] }) {
  const sagt = ord.map((o) => o.replace(/\s+/gu, ' '));
  return tekst.split(/(«[^»]*»)/u).map((bit, nummer) => {
    const sitat = /^«(.*)»$/su.exec(bit)?.[1];
    return sitat && sagt.some((o) => o.includes(sitat.replace(/\s+/gu, ' '))) ? (
      <OwnWordsInline key={nummer}>{sitat}</OwnWordsInline>
    ) : (
      bit
    );
  });
}
