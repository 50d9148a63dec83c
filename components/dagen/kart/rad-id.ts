/** Raden i lista som sier det samme som lappen på kartet. */
export const radId = ({ ansattId, besokId }: { ansattId: string | null; besokId: string }): string =>
  `rad-${ansattId ?? 'ingen'}-${besokId}`;
