import { describe, expect, it } from 'vitest';
import { messages } from '@/app/tekst/messages';
import { read, sources, walk } from '../support/source';

type Tree = { [key: string]: string | Tree };
const nb = messages.nb as unknown as Record<string, Tree>;

const keys = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keys(value, `${prefix}${key}.`),
  );
const has = (namespace: string, path: string): boolean =>
  path
    .split('.')
    .reduce<Tree | string | undefined>(
      (node, key) => (typeof node === 'object' ? node[key] : undefined),
      nb[namespace],
    ) !== undefined;

describe('refusals', () => {
  const errors = sources('lib/domain').filter((file) => file.path.endsWith('/errors.ts'));

  it('every KunneIkke… has a sentence in every language', () => {
    const all = sources('lib/domain');
    const missing = errors.flatMap((file) => {
      const domain = file.path.split('/')[2]!;
      // A domain of several screens (dagen) keeps its sentences with each of them.
      const own = all.filter((other) => other.path.startsWith(`lib/domain/${domain}/`));
      const named = own.flatMap((other) =>
        [...other.code.matchAll(/\bdomain: '(\w+)'/g)].map((found) => found[1]!),
      );
      const namespaces = new Set([domain, ...named]);
      return [...file.code.matchAll(/export const (KunneIkke\w+) = \[([^\]]*)\]/g)].flatMap(
        ([, code, list]) =>
          [...list!.matchAll(/'(\w+)'/g)]
            .map((found) => `feil.${code}.${found[1]}`)
            .filter((path) => ![...namespaces].some((namespace) => has(namespace, path)))
            .map((path) => `${domain}.${path}`),
      );
    });
    expect(missing).toEqual([]);
  });

  it('every refusal that code makes is declared with a sentence', () => {
    const missing = sources('lib/domain').flatMap((file) =>
      [...file.code.matchAll(/domain: '(\w+)',\s*code: '(KunneIkke\w+)',\s*reason: '(\w+)'/g)]
        .filter(([, domain, code, reason]) => !has(domain!, `feil.${code}.${reason}`))
        .map(([, domain, code, reason]) => `${file.path}: ${domain}.feil.${code}.${reason}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('messages', () => {
  it('every language has the same keys', () => {
    const languages = Object.values(messages) as unknown as Record<string, Tree>[];
    const [first, ...others] = languages.map((all) => keys(all as unknown as Tree).toSorted());
    for (const other of others) expect(other).toEqual(first);
  });

  it('every file in app/tekst is a namespace that is loaded', () => {
    const namespaces = walk('app/tekst/nb').map((path) => path.split('/').at(-1)!.replace('.json', ''));
    expect(namespaces.filter((name) => !(name in nb))).toEqual([]);
  });

  it('every fixed key that code asks for exists', () => {
    const missing = sources('app', 'components', 'lib/domain').flatMap((file) => {
      const calls = [
        ...file.code.matchAll(/const (\w+) = (?:await )?(?:getTranslations|useTranslations)\('([\w.]+)'\)/g),
      ];
      // A name bound twice in one file to two namespaces cannot be judged by text; such files use different names.
      const bound = new Map(calls.map((c) => [c[1]!, c[2]!]));
      const clash = new Set(calls.filter((c) => bound.get(c[1]!) !== c[2]).map((c) => c[1]!));
      return [...bound]
        .filter(([name]) => !clash.has(name))
        .flatMap(([name, namespace]) => {
          const [root, ...rest] = namespace.split('.');
          const prefix = rest.length ? `${rest.join('.')}.` : '';
          return [...file.code.matchAll(new RegExp(`\\b${name}(?:\\.rich)?\\(\\s*'([\\w.]+)'`, 'g'))]
            .filter((use) => !has(root!, `${prefix}${use[1]}`))
            .map((use) => `${file.path}: ${namespace}.${use[1]}`);
        });
    });
    expect(missing).toEqual([]);
  });

  it('titles come from the message files', () => {
    const wrong = sources('app').filter(
      (file) => /\btitle: ['"`]/.test(file.code) && !file.path.endsWith('layout.tsx'),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('components and pages hold no Norwegian sentences of their own', () => {
    const wrong = sources('app', 'components').flatMap((file) =>
      [...file.code.matchAll(/>\s*([A-ZÆØÅ][a-zæøå]+(?: [a-zæøåA-ZÆØÅ]+)+[.!?]?)\s*</g)].map(
        (m) => `${file.path}: ${m[1]}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the list without the stopwatch', () => {
  it('no column holds a clock-in, clock-out, duration worked, lateness or position of an ansatt', () => {
    const forbidden =
      /stempl|clock|ankomst|innsjekk|utsjekk|oppmott|medgaatt|brukttid|faktisk(tid|varighet|start|slutt)|forsinket|forsinkelse|startet_?kl|gps|posisjon|hastighet|varighet/i;
    const lines = walk('prisma/schema')
      .filter((path) => path.endsWith('.prisma'))
      .flatMap((path) =>
        read(path)
          .split('\n')
          .filter((line) => !line.trim().startsWith('//')),
      );
    expect(lines.filter((line) => forbidden.test(line))).toEqual([]);
  });

  it('a besok has no instant of its own, so nobody can compute how long it took', () => {
    const model = /model Besok \{[\s\S]*?\n\}/.exec(read('prisma/schema/dagen.prisma'))![0];
    expect(model).not.toMatch(/Tidspunkt|Timestamptz|@db\.Time\b/);
  });

  it('the vedtak has no field for time, frequency or staffing', () => {
    // Timeanslag is a table of its own, for the municipality's reporting (KPR). The vedtak and its lines cannot carry it:
    // tests/unit/vedtak/samskriving/aldri-i-brevet.test.ts holds that no letter and no other screen knows it.
    const schema = read('prisma/schema/vedtak.prisma').replace(/^model Timeanslag \{[\s\S]*?^\}/m, '');
    expect(schema.replace(/\/\/.*$/gm, '')).not.toMatch(
      /minutt|timer|antall|hyppighet|frekvens|ganger|bemanning|ukedag|klokke/i,
    );
  });
});
