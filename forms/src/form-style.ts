/** How a paper looks on the screen and on the printer: the measures of `form.typ`, and nothing from elsewhere. */
export const formStyle = `
*{box-sizing:border-box}
body{margin:0;background:#e9e7e1;color:#000;font:13pt/1.16 Tinos,"Times New Roman","Liberation Serif","Noto Sans Khmer",serif}
.bar{position:sticky;top:0;display:flex;gap:8px;align-items:center;justify-content:center;padding:12px;background:#fbf9f4;border-bottom:1px solid #d9d5cb;font:16px/1.4 system-ui,sans-serif}
.bar button,.bar a{display:inline-flex;align-items:center;min-height:44px;padding:8px 20px;border-radius:8px;border:1px solid #a61b3c;background:#a61b3c;color:#fff;font:inherit;text-decoration:none;cursor:pointer}
.bar a{background:#fff;color:#a61b3c}
.bar :focus-visible{outline:3px solid #1f5a96;outline-offset:2px}
.sheet{display:flex;flex-direction:column;margin:16px auto;background:#fff;overflow-wrap:anywhere}
.a5{width:148mm;min-height:210mm;padding:10mm 12mm 9mm 18mm;font-size:11pt;--head:9pt;--table:10pt;--small:8pt;--title:12.5pt;--gap:.35mm;--sign:10mm}
.a4{width:210mm;min-height:297mm;padding:20mm 15mm 20mm 30mm;--head:12pt;--table:12pt;--small:9.5pt;--title:14.5pt;--gap:1.2mm;--sign:20mm}
.a4-lying{width:297mm;min-height:210mm;padding:20mm 15mm 15mm 20mm;font-size:12pt;--head:12pt;--table:9.5pt;--small:9.5pt;--title:14pt;--gap:1.2mm;--sign:20mm}
.sheet p,.sheet h1,.sheet ol,.sheet ul,.sheet table{margin:0 0 var(--gap)}
.copy{text-align:right;font-style:italic;font-size:var(--small)}
.head{display:grid;grid-template-columns:1fr auto;gap:3mm;text-align:center;font-size:var(--head);line-height:1.16;margin-bottom:.5mm}
.head p{margin:0;white-space:pre-line}
.head .rule{width:34%;border-top:.6pt solid;margin:.7mm auto 1mm}
.head div+div .rule{width:50%}
.up{text-transform:uppercase}
.marks{display:flex;justify-content:space-between;align-items:center;margin-bottom:1mm}
.marks svg{display:block}
.qr svg{width:17mm;height:17mm}
.bars svg{width:72mm;height:10mm}
h1{font-size:var(--title);text-align:center;text-transform:uppercase;line-height:1.2;padding:1mm 6mm 0}
.under,.to{text-align:center;font-weight:bold}
.prose{text-indent:8mm;text-align:justify}
.fields{display:flex;gap:3mm}
.fields p{flex:1 1 auto;min-width:0}
.fields .blank{display:flex;gap:1ch}
.dots{flex:1 1 auto;border-bottom:.7pt dotted;min-width:12mm;margin-bottom:.35em}
.line{border-bottom:.7pt dotted;height:1.4em}
.sheet ol,.sheet ul{padding-left:5mm}
.sheet ul{list-style:"– "}
table{border-collapse:collapse;width:calc(100% - 1px);table-layout:fixed;font-size:var(--table);line-height:1.1}
th,td{border:.5pt solid;padding:.6mm 1.2mm;text-align:left;vertical-align:middle;white-space:pre-line}
th{font-weight:normal}
.mid{text-align:center}
b,.strong{font-weight:bold}
thead{display:table-header-group}
tr,.signatures{break-inside:avoid}
.signatures{display:flex;gap:4mm;padding-top:2mm;text-align:center}
.signatures div{flex:1}
.signatures p{margin:0}
.signatures .name{margin-top:var(--sign);min-height:1.3em;font-weight:bold}
.note{font-style:italic;font-size:var(--small)}
.foot{margin-top:auto;padding-top:1mm;font-size:var(--small)}
@media print{body{background:none}.bar{display:none}.sheet{display:block;margin:0;width:auto;min-height:0;padding:0;break-after:page}.sheet:last-of-type{break-after:auto}}
`;

/** The printer's page with the same margins; the sheet on the screen has them as its padding. */
export const pageRule = {
  a5: '@page{size:A5;margin:10mm 12mm 9mm 18mm}',
  a4: '@page{size:A4;margin:20mm 15mm 20mm 30mm}',
  'a4-lying': '@page{size:A4 landscape;margin:20mm 15mm 15mm 20mm}',
} as const;
