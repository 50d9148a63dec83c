/** Et besøk og plassen det har i sin del av dagen. Rekka er felles for teamet; hver ser sin del av den. */
export interface Rekkeplass {
  id: string;
  rekkefolge: number;
}
