import type { Page } from 'playwright-core';

/**
 * Khmer words that the browser draws with a font that has no Khmer: empty boxes, which no other check of ours sees. Asked
 * of the browser itself, for each element with Khmer letters of its own. Empty is good.
 */
export async function findBoxes(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body *')) {
      // A sentence of a moment ago may have been Khmer.
      element.removeAttribute('data-khmer');
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      if (own.some((node) => /[\u1780-\u17ff]/.test(node.textContent ?? '')))
        element.setAttribute('data-khmer', '');
    }
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await browser.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-khmer]',
  });
  const boxes: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
    // Nothing is drawn of what is hidden.
    if (fonts.length === 0 || fonts.some(({ familyName }) => /khmer/i.test(familyName))) continue;
    const { outerHTML } = await browser.send('DOM.getOuterHTML', { nodeId });
    boxes.push(`${fonts.map(({ familyName }) => familyName).join(', ')} draws ${outerHTML.slice(0, 120)}`);
  }
  await browser.detach();
  return boxes;
}
