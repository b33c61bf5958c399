package norma.report;

import java.util.List;

/**
 * A page of HTML that needs nothing but itself: no network, no script. All text is escaped on its
 * way in.
 */
final class Html {
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
        .append(PageStyle.SHEET)
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
        .append("\">\n<table>\n<caption><span>")
        .append(escaped(caption))
        .append("</span></caption>\n<thead>\n<tr>");
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
        .append("\n<figcaption><span>")
        .append(escaped(words))
        .append("</span></figcaption>\n</figure>\n");
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
