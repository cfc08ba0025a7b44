// The daily lesson plan as a Word file. Loaded when somebody asks for it: the package is larger than the whole program.

import {
  AlignmentType, Document, Footer, HeadingLevel, HeightRule, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType,
  type IRunOptions,
} from 'docx';
import type { RphRow, RphSheet } from './rphSheet';

/** Lengths of Word files are twentieths of a point. */
const paper = { width: 11_906, height: 16_838, margin: 1134 };
const wide = paper.width - 2 * paper.margin;
const columns = { rows: [2500, wide - 2500], course: [1400, 2500, wide - 3900] } as const;
/** A row to write in by hand. */
const writingHeight = 500;
const shade = { fill: 'EFEFEF' };

export function rphDocument(sheet: RphSheet): Document {
  const rtl = sheet.language.direction === 'rtl';
  const run = (text: string, options: IRunOptions = {}) => new TextRun({ text, rightToLeft: rtl, ...options });
  const paragraph = (text: string, options: IRunOptions = {}) => {
    // What was typed in Latin letters keeps its own direction, at the edge where lines begin.
    const latin = rtl && /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
    return new Paragraph({
      bidirectional: rtl && !latin,
      ...(latin ? { alignment: AlignmentType.RIGHT } : {}),
      spacing: { after: 60 },
      children: [run(text, latin ? { ...options, rightToLeft: false } : options)],
    });
  };
  const heading = (text: string, level: (typeof HeadingLevel)['HEADING_1' | 'HEADING_2']) =>
    new Paragraph({ bidirectional: rtl, heading: level, keepNext: true, children: [run(text)] });
  const cell = (width: number, children: readonly Paragraph[], shaded = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 40, left: 110, right: 110 },
      ...(shaded ? { shading: shade } : {}),
      children,
    });
  const table = (widths: readonly number[], rows: readonly TableRow[]) =>
    new Table({
      visuallyRightToLeft: rtl,
      layout: TableLayoutType.FIXED,
      width: { size: wide, type: WidthType.DXA },
      columnWidths: widths,
      rows,
    });
  const rowOf = ({ label, lines, hint }: RphRow) =>
    new TableRow({
      cantSplit: true,
      ...(lines.length === 0 ? { height: { value: writingHeight, rule: HeightRule.ATLEAST } } : {}),
      children: [
        cell(columns.rows[0], [paragraph(label, { bold: true })], true),
        cell(
          columns.rows[1],
          lines.length > 0 ? lines.map((line) => paragraph(line)) : [paragraph(hint ?? '', { italics: true, color: '595959', size: 18 })],
        ),
      ],
    });
  const courseRow = (texts: RphSheet['course']['head'], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: texts.map((text, index) => cell(columns.course[index] ?? 0, [paragraph(text, { bold: isHead || index === 1 })], isHead)),
    });
  const [place = '', name = '', question = ''] = sheet.about;
  return new Document({
    creator: 'Lamplight',
    title: sheet.title,
    styles: {
      default: {
        document: {
          run: {
            // The last is the face of right-to-left scripts.
            font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' },
            size: 21,
            language: { value: sheet.language.tag, bidirectional: sheet.language.tag },
          },
        },
        heading1: { run: { size: 32, bold: true, color: '000000' }, paragraph: { spacing: { after: 80 } } },
        heading2: { run: { size: 26, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 100 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: paper.width, height: paper.height },
            margin: { top: paper.margin, bottom: paper.margin, left: paper.margin, right: paper.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                bidirectional: rtl,
                children: [new TextRun({ rightToLeft: rtl, size: 18, children: [`${name} · `, PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          heading(sheet.title, HeadingLevel.HEADING_1),
          paragraph(place),
          paragraph(name, { bold: true, size: 26 }),
          paragraph(question),
          new Paragraph({ spacing: { after: 60 }, children: [] }),
          table(columns.rows, sheet.before.map(rowOf)),
          heading(sheet.course.title, HeadingLevel.HEADING_2),
          table(columns.course, [courseRow(sheet.course.head, true), ...sheet.course.rows.map((row) => courseRow(row, false))]),
          new Paragraph({ spacing: { after: 120 }, children: [] }),
          table(columns.rows, sheet.after.map(rowOf)),
        ],
      },
    ],
  });
}

export async function rphBlob(sheet: RphSheet): Promise<Blob> {
  return Packer.toBlob(rphDocument(sheet));
}
