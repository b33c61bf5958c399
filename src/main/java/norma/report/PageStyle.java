package norma.report;

/** How a page of a comparison looks: on a wide screen, on a telephone, by night and on paper. */
final class PageStyle {
  static final String SHEET =
      """
      :root { color-scheme: light dark; --ink: #222; --soft: #5a5a5a; --paper: #fff; --line: #d9d9d9;
        --shown: #fdf0e6; --margin: 1.5rem; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e6e6e6; --soft: #a8a8a8; --paper: #1b1c1e; --line: #3c3e42; --shown: #3d2a1c; }
      }
      @media (max-width: 40rem) {
        :root { --margin: 1rem; }
      }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 92rem; padding: var(--margin); background: var(--paper);
        color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
      h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
      h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
      p { max-width: 46rem; margin: .5rem 0; overflow-wrap: anywhere; }
      .scroll, figure { overflow-x: auto; }
      table { border-collapse: collapse; font-size: .82rem; font-variant-numeric: tabular-nums; }
      caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
      /* What is said of a table or a picture stays in sight while it is moved sideways. */
      caption span, figcaption span { display: inline-block; position: sticky; left: 0;
        max-width: calc(100vw - 2 * var(--margin) - 1rem); overflow-wrap: anywhere; }
      th, td { padding: .28rem .4rem; border-bottom: 1px solid var(--line); text-align: right;
        white-space: nowrap; }
      th[scope=row], th.name, td.name { text-align: left; font-weight: normal; }
      td.name, th[scope=row] { white-space: normal; }
      thead th, thead th.name { border-bottom: 2px solid var(--ink); font-weight: 600;
        vertical-align: bottom; white-space: normal; }
      tbody tr { background: var(--paper); }
      tbody tr.shown { background: var(--shown); }
      th[scope=row] { position: sticky; left: 0; background: inherit; }
      figure { margin: 1.2rem 0; background: var(--paper); border: 1px solid var(--line); padding: .4rem; }
      figure svg { display: block; width: 100%; min-width: 44rem; height: auto; }
      figure svg * { font-family: "DejaVu Sans", Verdana, sans-serif; }
      figcaption { color: var(--soft); font-size: .86rem; padding: .2rem .6rem; }
      footer { margin-top: 2.5rem; color: var(--soft); font-size: .86rem; }
      @media screen and (prefers-color-scheme: dark) {
        /* Pictures are drawn on white; this turns light and dark and leaves the hues. */
        figure svg { filter: invert(.89) hue-rotate(180deg); }
      }
      @media (max-width: 64rem) {
        /* What does not fit is moved sideways, not squeezed. */
        table { width: max-content; }
        td.name { white-space: nowrap; }
        th[scope=row] { max-width: 11rem; }
      }
      @page { size: landscape; margin: 12mm; }
      @media print {
        :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #bbb;
          --shown: #eee; }
        body { max-width: none; padding: 0; font-size: 10pt; }
        p { max-width: 60rem; orphans: 3; widows: 3; }
        .scroll, figure { overflow: visible; }
        table { width: auto; font-size: 8pt; }
        th, td { padding: .12rem .35rem; }
        /* Paper cannot be moved sideways: long names are broken. */
        td.name { white-space: normal; }
        td.name:nth-child(2) { min-width: 10em; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        caption span, figcaption span, th[scope=row] { position: static; max-width: none; }
        /* Browsers leave tints out unless told; and there are printers without. */
        tbody tr.shown { print-color-adjust: exact; -webkit-print-color-adjust: exact;
          font-weight: 600; }
        tbody tr.shown th { font-weight: 600; }
        h1, h2, caption { break-after: avoid; }
        tr, figure { break-inside: avoid; }
        figure { margin: 0 0 5mm; padding: 0; border: 0; }
        /* A high picture is made smaller, so that it fits the height of a sheet. */
        figure svg { min-width: 0; max-height: 160mm; }
        figcaption { font-size: 8pt; }
      }
      """;

  private PageStyle() {}
}
