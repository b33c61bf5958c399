package norma.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import norma.file.Json;

/** What differs between two texts of JSON, value by value. */
final class Difference {
  private static final int MOST = 5;

  private Difference() {}

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

  private static void collect(String path, Object before, Object now, List<String> found) {
    if (before instanceof Map<?, ?> one && now instanceof Map<?, ?> other) {
      Set<Object> keys = new LinkedHashSet<>(one.keySet());
      keys.addAll(other.keySet());
      for (Object key : keys) {
        collect(path.isEmpty() ? "" + key : path + "." + key, one.get(key), other.get(key), found);
      }
    } else if (before instanceof List<?> one
        && now instanceof List<?> other
        && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        collect(path + "[" + i + "]", one.get(i), other.get(i), found);
      }
    } else if (!Objects.equals(text(before), text(now))) {
      found.add(path + " was " + text(before) + " and is " + text(now));
    }
  }

  private static String text(Object value) {
    String text = value == null ? "not stated" : Json.line(value);
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
