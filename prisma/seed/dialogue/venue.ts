import type { VenueSeed } from '../shapes.ts'

export const venue: VenueSeed = {
  name: 'Casa del Mirador',
  address: 'Calle 4 y Avenida A\nCasco Antiguo',
  city: 'Panama City',
  country: 'PA',
  mapLink: null,
  position: { latitude: 8.952, longitude: -79.535 },
  directions: {
    en: 'Ten minutes’ walk from the 5 de Mayo metro station. Ring at the green door; someone will meet you.',
    es: 'A diez minutos a pie de la estación de metro 5 de Mayo. Toque el timbre de la puerta verde; alguien le recibirá.',
    pt_BR:
      'A dez minutos a pé da estação de metrô 5 de Mayo. Toque a campainha da porta verde; alguém vai receber você.',
    fr: 'À dix minutes à pied de la station de métro 5 de Mayo. Sonnez à la porte verte ; quelqu’un vous accueillera.',
  },
  accessibility: {
    en: 'Step-free entrance, a lift to all floors, an accessible toilet on the ground floor, and a hearing loop in the main room.',
    es: 'Entrada sin escalones, ascensor a todas las plantas, baño accesible en la planta baja y bucle magnético en la sala principal.',
    pt_BR:
      'Entrada sem degraus, elevador para todos os andares, banheiro acessível no térreo e aro magnético na sala principal.',
    fr: 'Entrée de plain-pied, ascenseur à tous les étages, toilettes accessibles au rez-de-chaussée et boucle magnétique dans la salle principale.',
  },
  rooms: [
    { name: 'Sala Bolívar', capacity: 30 },
    { name: 'Patio', capacity: null },
  ],
  isAddressPublic: false,
}
