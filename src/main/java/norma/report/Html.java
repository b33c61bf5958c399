package norma.report;

import java.util.List;

/**
 * A page of HTML that needs nothing but itself: no network, no script. All text is escaped on its
 * way in.
 */
final class Html {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #222; --soft: #5a5a5a; --paper: #fff; --line: #d9d9d9;
        --shown: #fdf0e6; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e6e6e6; --soft: #a8a8a8; --paper: #1b1c1e; --line: #3c3e42; --shown: #3d2a1c; }
      }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 92rem; padding: 1.5rem; background: var(--paper);
        color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
      h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
      h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
      p { max-width: 46rem; margin: .5rem 0; overflow-wrap: anywhere; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; font-size: .82rem; font-variant-numeric: tabular-nums; }
      caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
      th, td { padding: .28rem .5rem; border-bottom: 1px solid var(--line); text-align: right;
        white-space: nowrap; }
      th[scope=row], th.name, td.name { text-align: left; font-weight: normal; }
      thead th, thead th.name { border-bottom: 2px solid var(--ink); font-weight: 600;
        vertical-align: bottom; }
      tr.shown { background: var(--shown); }
      figure { margin: 1.2rem 0; background: #fff; border: 1px solid var(--line); padding: .4rem; }
      figure svg { display: block; width: 100%; height: auto; }
      figure svg * { font-family: "DejaVu Sans", Verdana, sans-serif; }
      figcaption { color: #5a5a5a; font-size: .86rem; padding: .2rem .6rem; }
      footer { margin-top: 2.5rem; color: var(--soft); font-size: .86rem; }
      @media print {
        :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #bbb;
          --shown: #f1f1f1; }
        body { max-width: none; padding: 0; font-size: 10pt; }
        .scroll { overflow: visible; }
        table { font-size: 7pt; }
        th, td { padding: .15rem .3rem; white-space: normal; }
        figure, tr { break-inside: avoid; }
        h2 { break-after: avoid; }
        thead { display: table-header-group; }
      }
      """;

  private final StringBuilder page = new StringBuilder();

  /** Begins a page. */
  Html(String title) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        // Nothing may be fetched or run, whatever a name from a file should try.
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'\"/>\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n");
  }

  Html heading(int level, String text) {
    page.append("<h%d>%s</h%d>\n".formatted(level, escaped(text), level));
    return this;
  }

  Html paragraph(String text) {
    page.append("<p>").append(escaped(text)).append("</p>\n");
    return this;
  }

  /**
   * Adds a table.
   *
   * @param names how many of the first columns are names, not figures
   * @param marked which rows are to be seen first
   */
  Html table(
      String caption, List<String> head, List<List<String>> rows, int names, List<Boolean> marked) {
    page.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(escaped(caption))
        .append("\">\n<table>\n<caption>")
        .append(escaped(caption))
        .append("</caption>\n<thead>\n<tr>");
    for (int i = 0; i < head.size(); i++) {
      page.append(i < names ? "<th scope=\"col\" class=\"name\">" : "<th scope=\"col\">")
          .append(escaped(head.get(i)))
          .append("</th>");
    }
    page.append("</tr>\n</thead>\n<tbody>\n");
    for (int row = 0; row < rows.size(); row++) {
      page.append(marked.get(row) ? "<tr class=\"shown\">" : "<tr>");
      for (int i = 0; i < head.size(); i++) {
        String tag = i == 0 ? "th scope=\"row\"" : i < names ? "td class=\"name\"" : "td";
        page.append('<').append(tag).append('>').append(escaped(rows.get(row).get(i)));
        page.append(i == 0 ? "</th>" : "</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n</div>\n");
    return this;
  }

  /**
   * Adds a picture.
   *
   * @param svg the picture as an element of SVG
   * @param words what it shows, for those who do not see it
   */
  Html figure(String svg, String words) {
    String labelled =
        "<svg role=\"img\" aria-label=\"" + escaped(words) + "\"" + svg.substring("<svg".length());
    page.append("<figure>\n")
        .append(labelled)
        .append("\n<figcaption>")
        .append(escaped(words))
        .append("</figcaption>\n</figure>\n");
    return this;
  }

  /** The whole page. */
  String text(String footer) {
    return page + "</main>\n<footer>" + escaped(footer) + "</footer>\n</body>\n</html>\n";
  }

  /** Text as it may stand in an element or an attribute. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                  // Control characters have no place in a page.
                  boolean plain = (c >= ' ' && c != 0x7f) || c == '\n' || c == '\t';
                  safe.appendCodePoint(plain ? c : 0xFFFD);
                }
              }
            });
    return safe.toString();
  }
}
