import { bytesOf, type Colour } from "@/lib/testing/factories/bytes";

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Paint = readonly [number, number, number];

const paper: Paint = [243, 239, 230];
const wall: Paint = [70, 78, 84];
const floor: Paint = [255, 253, 248];
const lawn: Paint = [206, 221, 194];
const tree: Paint = [126, 158, 112];
const road: Paint = [222, 219, 212];
const route: Paint = [193, 84, 52];
const water: Paint = [188, 211, 220];

const house: Box = [180, 90, 760, 400];
const rooms: readonly Box[] = [
  [188, 98, 360, 240],
  [368, 98, 560, 240],
  [568, 98, 752, 240],
  [188, 300, 440, 392],
  [448, 300, 600, 392],
  [608, 300, 752, 392],
  [188, 248, 752, 292],
];
const doors: readonly Box[] = [
  [250, 238, 300, 252],
  [440, 238, 490, 252],
  [640, 238, 690, 252],
  [300, 288, 350, 302],
  [500, 288, 550, 302],
  [656, 288, 706, 302],
  [656, 390, 706, 402],
];
const trees: readonly (readonly [number, number, number])[] = [
  [90, 130, 34],
  [110, 220, 26],
  [70, 310, 38],
  [830, 120, 32],
  [870, 210, 26],
  [120, 400, 22],
];
/** From the street behind the house to the staff entrance. */
const way: readonly (readonly [number, number])[] = [
  [930, 470],
  [681, 470],
  [681, 346],
];

const isIn = (x: number, y: number, [left, top, right, bottom]: Box) =>
  x >= left && x < right && y >= top && y < bottom;

function isOnWay(x: number, y: number): boolean {
  return way.some(([ax, ay], index) => {
    const [bx, by] = way[index + 1] ?? [ax, ay];
    const isNear = isIn(x, y, [
      Math.min(ax, bx) - 4,
      Math.min(ay, by) - 4,
      Math.max(ax, bx) + 5,
      Math.max(ay, by) + 5,
    ]);
    return isNear && (ax === bx ? y : x) % 24 < 15;
  });
}

/** The ground floor seen from above, with the way to the staff entrance. */
const planColour: Colour = (x, y) => {
  if (Math.hypot(x - 681, y - 346) < 12 || isOnWay(x, y)) return route;
  if (isIn(x, y, house)) return [...rooms, ...doors].some((box) => isIn(x, y, box)) ? floor : wall;
  if (trees.some(([cx, cy, r]) => Math.hypot(x - cx, y - cy) < r)) return tree;
  if (y >= 440 && y < 500) return road;
  if (isIn(x, y, [30, 40, 160, 430]) || isIn(x, y, [790, 40, 930, 430])) return lawn;
  return Math.hypot((x - 470) / 3, y - 30) < 24 ? water : paper;
};

export const floorPlan = (): Buffer => bytesOf.png(960, 540, planColour);

/** A sheet of paper with a seal, as a photo of a certificate looks from afar. */
export const certificatePhoto = (): Buffer =>
  bytesOf.png(600, 420, (x, y) => {
    if (!isIn(x, y, [40, 30, 560, 390])) return [92, 74, 58];
    if (Math.hypot(x - 480, y - 320) < 38) return route;
    const isLine = y > 90 && y < 290 && y % 40 < 7 && x > 90 && x < 90 + 300 + ((y * 37) % 120);
    return isLine || isIn(x, y, [90, 60, 380, 78]) ? wall : floor;
  });

/** How far a point is from a straight line between two others. */
function fromLine(x: number, y: number, [ax, ay, bx, by]: Box): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** A tick on a plate, with rounded ends. */
export const safeHandsEmblem = (): Buffer =>
  bytesOf.png(320, 320, (x, y) => {
    if (Math.min(fromLine(x, y, [102, 164, 146, 208]), fromLine(x, y, [146, 208, 224, 118])) < 14) {
      return [0, 100, 101];
    }
    const far = Math.hypot(x - 160, y - 160);
    if (far > 150) return lawn;
    return far > 138 || (far > 112 && far < 115) ? tree : floor;
  });

export const wayOutSheet = (): Buffer =>
  bytesOf.pdf([
    "Linden & Salt - Know the way out",
    "",
    "1.  Leave everything where it is. Close doors, do not lock them.",
    "2.  Take the stairs, never the lift.",
    "3.  Meet at the lime tree in front of the bakery.",
    "4.  Tell your lead that you are there. Nobody goes back in.",
    "",
    "Extinguishers: beside the lift on each floor, and in the kitchen.",
    "First aid: reception, kitchen, bakery, staff room.",
    "Emergency number: 112",
  ]);
