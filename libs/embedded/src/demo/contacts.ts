import type { Contacts } from '#libs/application';

/** Addresses that do not exist, and say so: a letter of the demo is not meant to be posted. */
export function demoContacts(place: string): Contacts {
  const at = (street: string): readonly string[] => [`${street} (verzonnen adres)`, `0000 XX ${place}`];
  return {
    objections: { name: `Het bestuur van de scholen in ${place}`, address: at('Proefstraat 1') },
    appealsCommittee: { name: 'Commissie van beroep (voorbeeld)', address: at('Proefstraat 2') },
    complaints: { name: 'Klachtencommissie (voorbeeld)', address: at('Proefstraat 3') },
    inspectorate: { name: 'Inspectie van het Onderwijs', address: at('Proefstraat 4') },
    press: { name: `Persvoorlichting, scholen in ${place}`, address: at('Proefstraat 6') },
    municipality: { name: `Gemeente ${place}, leerplicht`, address: at('Proefstraat 5') },
  };
}
