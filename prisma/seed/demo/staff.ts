import type { SectionKey, UnitKey } from "./places";

/** First name, last name, title. */
export type Member = readonly [firstName: string, lastName: string, title: string];

export const office: readonly Member[] = [
  ["Charlotte", "Åkesson", "Managing director"],
  ["Ingrid", "Solheim", "Head of people"],
  ["Per", "Hallberg", "Payroll specialist"],
  ["Dana", "Levi", "IT coordinator"],
  ["Sara", "Öberg", "People assistant"],
];

/** Who runs each unit. */
export const unitManagers: Record<Exclude<UnitKey, "office">, Member> = {
  hotel: ["Marcus", "Lindqvist", "Hotel manager"],
  bakery: ["Nils", "Andersson", "Bakery manager"],
  cafe: ["Inês", "Carvalho", "Café manager"],
};

/** Each section's people; the first one plans the others. */
export const sectionStaff: Record<SectionKey, readonly Member[]> = {
  reception: [
    ["Helena", "Bergström", "Front office lead"],
    ["Elsa", "Nyström", "Receptionist"],
    ["Yusuf", "Demir", "Receptionist"],
    ["Clara", "Sundin", "Receptionist"],
    ["Fatima", "Al-Sayed", "Receptionist"],
    ["Linnea", "Åberg", "Concierge"],
    ["Tomasz", "Kowalski", "Night receptionist"],
    ["Viktor", "Ek", "Night receptionist"],
  ],
  kitchen: [
    ["Giovanni", "Russo", "Head chef"],
    ["Hana", "Kim", "Sous chef"],
    ["Erik", "Wallin", "Chef de partie"],
    ["Priya", "Raman", "Pastry chef"],
    ["Samuel", "Mensah", "Cook"],
    ["Agnes", "Blom", "Cook"],
    ["Diego", "Morales", "Kitchen assistant"],
  ],
  housekeeping: [
    ["Marta", "Nowak", "Housekeeping lead"],
    ["Abeba", "Tesfaye", "Room attendant"],
    ["Ioana", "Popescu", "Room attendant"],
    ["Karin", "Sjögren", "Room attendant"],
    ["Minh", "Nguyen", "Room attendant"],
    ["Leila", "Haddad", "Laundry attendant"],
    ["Svetlana", "Petrova", "Room attendant"],
  ],
  baking: [
    ["Birgitta", "Falk", "Master baker"],
    ["Rasmus", "Krogh", "Baker"],
    ["Aisha", "Rahman", "Baker"],
    ["Pavel", "Novák", "Baker"],
    ["Emil", "Strand", "Apprentice baker"],
    ["Sofia", "Lundgren", "Confectioner"],
  ],
  shop: [
    ["Wilma", "Hedlund", "Shop lead"],
    ["Ahmed", "Hassan", "Sales assistant"],
    ["Tove", "Rydberg", "Sales assistant"],
    ["Kofi", "Asante", "Sales assistant"],
    ["Maja", "Ståhl", "Barista"],
    ["Ravi", "Patel", "Barista"],
  ],
  cafeKitchen: [
    ["Rui", "Tavares", "Kitchen lead"],
    ["Beatriz", "Sousa", "Cook"],
    ["Mateus", "Oliveira", "Cook"],
    ["Zanele", "Dlamini", "Pastry cook"],
    ["Hugo", "Pinto", "Kitchen assistant"],
  ],
  floor: [
    ["Catarina", "Lopes", "Floor lead"],
    ["João", "Ribeiro", "Waiter"],
    ["Chloé", "Martin", "Waiter"],
    ["Liam", "Byrne", "Barista"],
    ["Yara", "Costa", "Barista"],
    ["André", "Silva", "Waiter"],
  ],
};

/** Addresses that people sign in with; everybody else's is made of their name. */
const signIns: Readonly<Record<string, string>> = {
  "Ingrid Solheim": "admin@demo.test",
  "Marcus Lindqvist": "manager@demo.test",
  "Elsa Nyström": "employee@demo.test",
  "Noah Okafor": "newhire@demo.test",
};

export function addressOf(firstName: string, lastName: string): string {
  const known = signIns[`${firstName} ${lastName}`];
  const plain = `${firstName}.${lastName}`.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return known ?? `${plain.replaceAll(" ", "-")}@linden-salt.test`;
}
