package norma.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import norma.file.Json;
import norma.parameter.Parameter;

/**
 * A number of a scenario at one of its bounds, between them, or beyond them; of a list or a map one
 * number, with all others as they were.
 *
 * @param label which number: the path, with the item of a list where it is one
 * @param path path to set
 * @param value the whole value to set it to, in YAML
 * @param where where the number lies
 */
public record Extreme(String label, String path, String value, Where where) {

  /** Where a number lies. */
  public enum Where {
    /** At its bound. */
    AT,
    /** Between its bounds, next to one or far from both. */
    INSIDE,
    /** Not accepted, by the least or by much. */
    BEYOND
  }

  /** Every number that a scenario states, at each bound and elsewhere, in the order of the file. */
  public static List<Extreme> all(Scenario scenario) {
    List<Extreme> extremes = new ArrayList<>();
    for (Catalogue.Row row : scenario.parameters()) {
      if (!row.idle()) {
        Catalogue.Entry entry = row.entry();
        add(
            new Extreme(row.path(), row.path(), "", Where.AT),
            UnaryOperator.identity(),
            row.plain(),
            entry.shape(),
            entry.said(),
            extremes);
      }
    }
    return extremes;
  }

  /** Adds what a part of a value may become; {@code whole} puts the part into its place. */
  private static void add(
      Extreme of,
      UnaryOperator<String> whole,
      Object value,
      Shape shape,
      Parameter said,
      List<Extreme> extremes) {
    if (shape instanceof Shape.Single single && single.isNumber()) {
      numbers(single.type(), said)
          .forEach(
              (text, where) ->
                  extremes.add(new Extreme(of.label, of.path, whole.apply(text), where)));
    } else if (shape instanceof Shape.Many many && value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        UnaryOperator<String> inList =
            text -> {
              List<String> items = new ArrayList<>(list.stream().map(Json::line).toList());
              items.set(at, text);
              return whole.apply(items.toString());
            };
        add(of.part("[" + i + "]"), inList, list.get(i), many.item(), said, extremes);
      }
    } else if (shape instanceof Shape.Section section && value instanceof Map<?, ?> map) {
      for (Shape.Field field : section.fields()) {
        UnaryOperator<String> inMap =
            text -> {
              List<String> entries = new ArrayList<>();
              map.forEach(
                  (key, other) ->
                      entries.add(
                          key + ": " + (key.equals(field.key()) ? text : Json.line(other))));
              return whole.apply("{" + String.join(", ", entries) + "}");
            };
        add(
            of.part("." + field.key()),
            inMap,
            map.get(field.key()),
            field.shape(),
            field.said(),
            extremes);
      }
    }
  }

  private Extreme part(String name) {
    return new Extreme(label + name, path, value, where);
  }

  /** Numbers at the bounds, inside and beyond. Where there is no bound, the type has one. */
  private static Map<String, Where> numbers(Class<?> type, Parameter said) {
    Map<String, Where> numbers = new LinkedHashMap<>();
    if (type == double.class) {
      double low = Math.max(said.min(), -1e300);
      double high = Math.min(said.max(), 1e300);
      put(numbers, Where.AT, low, high);
      put(numbers, Where.INSIDE, Math.nextUp(low), Math.nextDown(high));
      double width = high - low;
      put(numbers, Where.INSIDE, low + 1e-9 * width, low + 0.05 * width, low + 0.5 * width);
      put(numbers, Where.BEYOND, Math.nextDown(said.min()), Math.nextUp(said.max()));
      Arrays.asList(".nan", ".inf", "-.inf", "1e999", "-1e999", "''", "~", "[]", "yes")
          .forEach(odd -> numbers.putIfAbsent(odd, Where.BEYOND));
    } else {
      long low = Math.max((long) said.min(), Long.MIN_VALUE);
      long high = Math.min((long) said.max(), Long.MAX_VALUE);
      put(numbers, Where.AT, low, high);
      if (low < high - 1) {
        put(numbers, Where.INSIDE, low + 1, high - 1);
      }
      if (low > Long.MIN_VALUE && high < Long.MAX_VALUE) {
        put(numbers, Where.BEYOND, low - 1, high + 1);
      }
      Arrays.asList("1e-3", "0.5", "99999999999999999999", "true", "~", "{}")
          .forEach(odd -> numbers.putIfAbsent(odd, Where.BEYOND));
    }
    return numbers;
  }

  private static void put(Map<String, Where> numbers, Where where, double... values) {
    for (double value : values) {
      if (Double.isFinite(value)) {
        numbers.putIfAbsent(Numerals.plain(value), where);
      }
    }
  }

  private static void put(Map<String, Where> numbers, Where where, long... values) {
    for (long value : values) {
      numbers.putIfAbsent(Long.toString(value), where);
    }
  }
}
