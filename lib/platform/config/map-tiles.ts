export interface MapTiles {
  /** With {z}, {x} and {y}. */
  url: string;
  /** What the content security policy must let pictures come from. */
  origin: string;
  /** Plain text, shown under the map. */
  attribution: string;
}

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Tiles from outside only when somebody has set them up, over https (or from this machine), with a named source. Anything else
 * is the bundled drawing. No `server-only`: proxy.ts asks too, so that the policy and the page cannot disagree.
 */
export function mapTiles({ TILLIT_KART_FLISER, TILLIT_KART_KREDITT }: Settings): MapTiles | null {
  const attribution = TILLIT_KART_KREDITT?.trim();
  if (!TILLIT_KART_FLISER || !attribution || !URL.canParse(TILLIT_KART_FLISER)) return null;
  const { protocol, hostname, origin, username } = new URL(TILLIT_KART_FLISER);
  const isLocal = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
  const hasPlaces = ['{z}', '{x}', '{y}'].every((place) => TILLIT_KART_FLISER.includes(place));
  // One host: `{s}` would ask for a wildcard in the policy.
  if ((protocol !== 'https:' && !isLocal) || username || !hasPlaces || /[{}*'";,\s]/.test(origin))
    return null;
  return { url: TILLIT_KART_FLISER, origin, attribution };
}
