package norma.experiment.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.file.Json;

/** What differs between two texts of JSON, value by value. */
final class JsonDifference {
  private static final int MOST = 5;

  /** Characters of a value that are shown, and how many of them before it differs. */
  private static final int LONGEST = 60;

  private static final int BEFORE = 10;

  private JsonDifference() {}

  /**
   * Clauses such as "coal.district.shops was 6 and is 7", a few of them; none where all is equal.
   */
  static List<String> between(String before, String now) {
    List<String> found = new ArrayList<>();
    collect("", Json.parse(before), Json.parse(now), found);
    return found.size() <= MOST
        ? found
        : List.copyOf(
            concat(found.subList(0, MOST), "and " + (found.size() - MOST) + " more values"));
  }

  private static List<String> concat(List<String> first, String last) {
    List<String> all = new ArrayList<>(first);
    all.add(last);
    return all;
  }

  private static void collect(String path, Object stated, Object current, List<String> found) {
    if (stated instanceof Map<?, ?> one && current instanceof Map<?, ?> other) {
      Set<Object> keys = new LinkedHashSet<>(one.keySet());
      keys.addAll(other.keySet());
      for (Object key : keys) {
        collect(path.isEmpty() ? "" + key : path + "." + key, one.get(key), other.get(key), found);
      }
      // Industries come one after the other, settings take effect one after the other.
      List<Object> before = List.copyOf(one.keySet());
      List<Object> now = List.copyOf(other.keySet());
      if (keys.size() == before.size() && keys.size() == now.size() && !before.equals(now)) {
        found.add(
            "the order of "
                + (path.isEmpty() ? "all" : path)
                + " was "
                + shown(text(before), 0)
                + " and is "
                + shown(text(now), 0));
      }
    } else if (stated instanceof List<?> one && current instanceof List<?> other) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        collect(path + "[" + i + "]", item(one, i), item(other, i), found);
      }
    } else {
      String one = text(stated);
      String other = text(current);
      if (!one.equals(other)) {
        int from = alike(one, other);
        found.add(path + " was " + shown(one, from) + " and is " + shown(other, from));
      }
    }
  }

  private static Object item(List<?> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  private static String text(Object value) {
    return value == null ? "not stated" : Json.line(value);
  }

  /** How far two long texts are alike, less what is shown before the place at which they part. */
  private static int alike(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at < LONGEST - BEFORE ? 0 : at - BEFORE;
  }

  private static String shown(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
