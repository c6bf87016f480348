import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const house = fileURLToPath(new URL('../..', import.meta.url));
const sheet = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const colours = new Map(
  [...sheet.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
);

/** Every pair of text and ground that is in use. Add a line here before using a new one. */
const text = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['card', 'lotus'],
  ['card', 'lotus-deep'],
  ['lotus', 'card'],
  ['lotus', 'paper'],
  ['lotus', 'lotus-soft'],
  ['gold-ink', 'gold'],
  ['leaf', 'card'],
  ['leaf', 'paper'],
  ['leaf', 'leaf-soft'],
  ['river', 'card'],
  ['river', 'paper'],
  ['river', 'river-soft'],
  ['amber', 'card'],
  ['amber', 'paper'],
  ['amber', 'amber-soft'],
] as const;

/** What a citizen must be able to read on the kiosk and from the far end of the hall. */
const essential = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['muted', 'paper'],
  ['muted', 'card'],
  ['ink', 'gold'],
  ['ink', 'lotus-soft'],
  ['ink', 'leaf-soft'],
  ['ink', 'river-soft'],
  ['ink', 'amber-soft'],
  ['card', 'lotus'],
  ['lotus', 'card'],
  ['lotus', 'paper'],
  ['moon', 'night'],
  ['moon', 'night-card'],
  ['moon-muted', 'night'],
  ['moon-muted', 'night-card'],
  ['gold', 'night'],
  ['gold', 'night-card'],
  ['leaf-night', 'night'],
  ['leaf-night', 'night-card'],
  ['river-night', 'night'],
  ['river-night', 'night-card'],
  ['lotus-night', 'night'],
  ['lotus-night', 'night-card'],
] as const;

/** Edges and shapes that carry meaning. */
const shapes = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['river', 'paper'],
  ['leaf', 'paper'],
  ['gold', 'night'],
] as const;

describe('the colours of the house', () => {
  it.each(text)('%s on %s can be read', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(essential)('%s on %s can be read from afar and by weak eyes', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(shapes)('%s on %s can be seen', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(3);
  });

  it('are written in the theme and nowhere else', () => {
    const strays = globSync('{ui,kiosk,display-board}/src/**/*.{css,ts,tsx}', { cwd: house })
      .filter((file) => !/theme\.(css|test\.ts)$/.test(file))
      .filter((file) =>
        /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?![-\w])|\brgba?\(|\bhsla?\(/i.test(
          readFileSync(`${house}/${file}`, 'utf8'),
        ),
      );
    expect(strays).toEqual([]);
  });
});

// WCAG 2.2, "contrast ratio" and "relative luminance".
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(name: string): number {
  const hex = colours.get(name);
  if (!hex) throw new Error(`the theme has no colour named ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
