/** Names for crowds: letters of e-mail addresses only. */
export const firstNames = [
  ..."Ada Adam Agnes Ahmed Aino Alma Amina Anders Ana Anton Astrid Axel Beatriz Bjarne Carla Carlos Cecilia".split(
    " ",
  ),
  ..."Chidi Dalia Daniel Diana Dmitri Ebba Elena Elias Ella Emma Erik Farid Filip Frida Greta Gustav Hanna".split(
    " ",
  ),
  ..."Henrik Hugo Ida Igor Ines Ingrid Ismail Ivan Jasmin Joana Johan Jonas Julia Kaito Karin Khalid Klara".split(
    " ",
  ),
  ..."Lara Lars Leila Leo Lin Linus Lucas Lucia Magnus Maja Malik Maria Marta Mateo Maya Mikael Mila Miguel".split(
    " ",
  ),
  ..."Nadia Nils Nina Noor Olga Oliver Omar Oscar Paula Pedro Petra Pia Rafael Rania Rita Robin Rosa Samir".split(
    " ",
  ),
  ..."Sara Sasha Selma Sofia Stefan Stella Svea Tariq Teresa Theo Tilde Tomas Vera Viktor Wei Yara Yusuf Zoe".split(
    " ",
  ),
];

export const lastNames = [
  ..."Abebe Ahlberg Ali Almeida Andersson Aziz Backman Bauer Berg Bianchi Blom Borg Brandt Carvalho Castro".split(
    " ",
  ),
  ..."Chen Costa Dahl Demir Diaz Dumont Ek Eriksson Farah Fernandes Fischer Forsberg Garcia Gomes Gustafsson".split(
    " ",
  ),
  ..."Haddad Hansen Hassan Hedlund Holm Hussein Ivanova Jansson Jensen Johansson Kaya Khan Kim Klein Kowalski".split(
    " ",
  ),
  ..."Larsen Lehmann Lima Lindberg Lindqvist Lopes Lund Madsen Martins Mendes Meyer Mohamed Moreira Morales".split(
    " ",
  ),
  ..."Nguyen Nilsson Novak Nyberg Okafor Olsen Osman Pereira Persson Petrov Pinto Popescu Quist Ramos Reyes".split(
    " ",
  ),
  ..."Ribeiro Rossi Sandberg Santos Schmidt Silva Singh Soares Sousa Strand Suzuki Tavares Torres Wagner Weber".split(
    " ",
  ),
];

export const titles = [
  "Baker",
  "Sales assistant",
  "Barista",
  "Apprentice baker",
  "Confectioner",
  "Shift lead",
  "Driver",
];
