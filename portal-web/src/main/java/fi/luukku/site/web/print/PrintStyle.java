package fi.luukku.site.web.print;

/** How our documents look on A4. */
final class PrintStyle {
  static final String CSS =
      """
      @page { size: A4; margin: 20mm 20mm 18mm 20mm;
        @bottom-right { content: counter(page) " / " counter(pages);
          font-family: 'Liberation Sans'; font-size: 9pt; } }
      body { font-family: 'Liberation Sans'; font-size: 11pt; line-height: 1.4; }
      h1 { font-size: 22pt; font-weight: normal; line-height: 1.2; margin: 0 0 4mm 0; }
      h2 { font-size: 16pt; font-weight: normal; margin: 8mm 0 2mm 0; page-break-after: avoid; }
      h3 { font-size: 13pt; font-weight: normal; margin: 6mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 0 0 2mm 0; white-space: pre-line; }
      li { margin-bottom: 1mm; }
      table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm 0; -fs-table-paginate: paginate; }
      th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 1.5mm 3mm 1.5mm 0;
        border-bottom: 0.3mm solid #8a8a8a; word-wrap: break-word; }
      tr { page-break-inside: avoid; }
      .facts th { width: 38%; color: #444444; }
      .facts p { margin: 0; }
      .grid th { border-bottom: 0.5mm solid #1a1a1a; }
      .grid .last td { border-bottom: 0.5mm solid #1a1a1a; }
      .from { color: #444444; margin-bottom: 8mm; }
      .label { color: #444444; margin: 3mm 0 0 0; page-break-after: avoid; }
      .together { page-break-inside: avoid; }
      .when { margin-bottom: 1mm; }
      .qr { width: 32mm; height: 32mm; }
      .line { height: 9mm; border-bottom: 0.3mm solid #1a1a1a; }
      .choice { margin: 0 0 2mm 0; page-break-inside: avoid; }
      .box { display: inline-block; width: 4mm; height: 4mm; border: 0.3mm solid #1a1a1a; margin-right: 3mm; }
      .empty th, .empty td { border: 0.3mm solid #1a1a1a; padding: 2mm; }
      .hint { color: #444444; font-size: 10pt; }
      """;

  private PrintStyle() {}
}
